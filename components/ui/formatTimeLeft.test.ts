import { describe, expect, it } from "vitest";
import { formatTimeLeft } from "./formatTimeLeft.ts";

describe("formatTimeLeft", () => {
  it.each([
    [2 * 86_400 + 4 * 3_600 + 59 * 60, "2 d 4 h"],
    [3_600, "1 h"],
    [86_400 + 60, "1 d 1 min"],
    [119, "1 min"],
    [59, "under a minute"],
    [0, "under a minute"],
  ])("writes %d seconds in its two largest units", (seconds, text) => {
    expect(formatTimeLeft(seconds)).toBe(text);
  });
});
