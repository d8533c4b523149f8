import { describe, expect, it } from "vitest";
import { InvalidDecimalsError } from "./errors.ts";
import { formatAmount } from "./formatAmount.ts";

describe("formatAmount", () => {
  it.each([
    [0n, 18, "0"],
    [0n, 0, "0"],
    [1_500_000n, 6, "1.5"],
    [1n, 6, "0.000001"],
    [10n, 6, "0.00001"],
    [100n, 0, "100"],
    [10n ** 27n, 18, "1000000000"],
    [10n ** 27n + 1n, 18, "1000000000.000000000000000001"],
    [-1_500_000n, 6, "-1.5"],
    [-1n, 1, "-0.1"],
    [1n, 255, `0.${"0".repeat(254)}1`],
  ])("writes %i with %i decimals as %s", (amount, decimals, text) => {
    expect(formatAmount(amount, decimals)).toBe(text);
  });

  it("refuses decimals that no token has", () => {
    expect(() => formatAmount(1n, 256)).toThrow(InvalidDecimalsError);
    expect(() => formatAmount(1n, -1)).toThrow(InvalidDecimalsError);
    expect(() => formatAmount(1n, 0.5)).toThrow(InvalidDecimalsError);
  });
});
