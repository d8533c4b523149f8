import { describe, expect, it } from "vitest";
import { formatAssumption } from "./formatAssumption.ts";

describe("formatAssumption", () => {
  it.each([
    ["0.02", "share", "2 %"],
    ["20000000", "tokens", "20,000,000 UNI"],
    ["1.000000001547125957863212448", "rate", "1.00000000154…"],
    [31_536_000, "duration", "365 days"],
    [15_704_928, "duration", "181 days 18 hours"],
    [86_399, "duration", "23 hours 59 minutes 59 seconds"],
    [0.8, "number", "0.8"],
    [-2, "number", "-2"],
  ] as const)("writes %s, a %s, as %s", (value, unit, text) => {
    expect(formatAssumption(value, { unit }, "UNI")).toBe(text);
  });
});
