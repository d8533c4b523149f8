import { describe, expect, it } from "vitest";
import { formatAmountGrouped } from "./formatAmountGrouped.ts";

describe("formatAmountGrouped", () => {
  it.each([
    [200_000_005n, 1, "20,000,000.5"],
    [999n, 0, "999"],
    [1_000n, 0, "1,000"],
    [100_000n, 0, "100,000"],
    [1_234_567n, 0, "1,234,567"],
    [-1_234_567n, 3, "−1,234.567"],
    [1_234_567_891n, 6, "1,234.567891"],
    [5n, 7, "0.0000005"],
    [0n, 18, "0"],
  ])("groups %i with %i decimals as %s", (amount, decimals, text) => {
    expect(formatAmountGrouped(amount, decimals)).toBe(text);
  });

  it.each([
    [1_234_567_891n, 6, 2, "1,234.56…"],
    [1_999_999n, 6, 0, "1…"],
    [1_500_000n, 6, 1, "1.5"],
    [1_500_001n, 6, 5, "1.50000…"],
    [1n, 6, 3, "0.000…"],
    [-1n, 6, 3, "−0.000…"],
    [2_000_000n, 6, 0, "2"],
    [1_230_000n, 6, 9, "1.23"],
  ])("cuts %i with %i decimals after %i digits as %s", (amount, decimals, digits, text) => {
    expect(formatAmountGrouped(amount, decimals, { maximumFractionDigits: digits })).toBe(text);
  });
});
