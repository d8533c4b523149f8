import { describe, expect, it } from "vitest";
import { InvalidRateError } from "./errors.ts";
import { parseRate } from "./parseRate.ts";

describe("parseRate", () => {
  it.each([
    ["0.02", 2n, 100n],
    ["1", 1n, 1n],
    ["0", 0n, 1n],
    ["1.000000564701133626865910626", 1000000564701133626865910626n, 10n ** 27n],
    ["12.50", 1250n, 100n],
  ])("reads %s as a fraction", (text, numerator, denominator) => {
    expect(parseRate(text)).toEqual({ numerator, denominator });
  });

  it.each(["", "2 %", "-0.02", "+1", "1/3", ".5", "1.", "1e-2", "0,02", " 1", "1 ", "1.2.3"])(
    "refuses %j",
    (text) => {
      expect(() => parseRate(text)).toThrow(InvalidRateError);
    },
  );

  it("refuses a text longer than 100 characters", () => {
    expect(() => parseRate("1".repeat(101))).toThrow(InvalidRateError);
    expect(parseRate("1".repeat(100)).denominator).toBe(1n);
  });
});
