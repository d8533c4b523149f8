import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDuration } from "../../../lib/amount/formatDuration.ts";
import { parseTypedDuration } from "./parseTypedDuration.ts";

describe("parseTypedDuration", () => {
  it.each([
    ["172800", "172800"],
    [" 0 ", "0"],
    ["007", "7"],
    ["2 days", "172800"],
    ["1 Week", "604800"],
    ["1 day, 12 hours", "129600"],
    ["90minutes 5s", undefined],
    ["90minutes 5seconds", "5405"],
    ["1.5 days", undefined],
    ["-1 day", undefined],
    ["2 months", undefined],
    ["days", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, seconds) => {
    expect(parseTypedDuration(text)).toBe(seconds);
  });

  it("reads back every duration that is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (seconds) => {
        expect(parseTypedDuration(formatDuration(seconds))).toBe(`${seconds}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
