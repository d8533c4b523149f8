import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoPower } from "./twoPower.ts";

const one = 10n ** 18n;

describe("twoPower", () => {
  // values of SafeMathInt's own tests, ampleforth/ampleforth-contracts, in 10 decimals
  it.each([
    ["2.5", 25_000_000_000n, 56_568_542_494n],
    ["2.25", 22_500_000_000n, 47_568_284_600n],
    ["−2.25", -22_500_000_000n, 2_102_241_038n],
    ["−0.6", -6_000_000_000n, 6_626_183_216n],
    ["2.96875", 29_687_500_000n, 78_285_764_964n],
    ["2.99, cut to five bits", 29_900_000_000n, 78_285_764_964n],
  ])("is what the contract gives for 2^%s", (_, exponent, power) => {
    expect(twoPower(exponent, 10n ** 10n)).toBe(power);
  });

  it("is exact for whole exponents", () => {
    expect(twoPower(0n, one)).toBe(one);
    expect(twoPower(one, one)).toBe(2n * one);
    expect(twoPower(30n * one, one)).toBe(2n ** 30n * one);
    expect(twoPower(-one, one)).toBe(one / 2n);
  });

  it("is at most 2^(1/32) below the true power, and never above by more than its rounding", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 20n * one }), (exponent) => {
        const ratio = Number(twoPower(exponent, one)) / (1e18 * 2 ** (Number(exponent) / 1e18));
        expect(ratio).toBeGreaterThan(2 ** (-1 / 32) - 1e-9);
        expect(ratio).toBeLessThan(1 + 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });
});
