import { describe, expect, it } from "vitest";
import { formatDuration } from "./formatDuration.ts";

describe("formatDuration", () => {
  it.each([
    [0, "0 seconds"],
    [1, "1 second"],
    [59, "59 seconds"],
    [60, "1 minute"],
    [3_600, "1 hour"],
    [7_260, "2 hours 1 minute"],
    [86_400, "1 day"],
    [172_800, "2 days"],
    [31_536_000, "365 days"],
    [90_061, "1 day 1 hour 1 minute 1 second"],
    [-172_800, "−2 days"],
  ])("writes %i s as %s", (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});
