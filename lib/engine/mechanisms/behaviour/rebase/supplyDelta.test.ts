import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SupplyPolicy, supplyDelta } from "./supplyDelta.ts";

const one = 10n ** 18n;
const tenth = one / 10n;
const sigmoid: SupplyPolicy = {
  form: "sigmoid",
  deadBand: one / 20n,
  upper: tenth,
  lower: -tenth,
  growth: 3n * one,
};
const lag: SupplyPolicy = { form: "lag", deadBand: one / 20n, lag: 30n };
const target = one;

describe("supplyDelta", () => {
  it("asks for what UFragmentsPolicy's own tests expect", () => {
    // p = 1.6 at a supply of 1010: +55; p = 0.7 at 1000: −29
    expect(supplyDelta(sigmoid, { rate: 16n * tenth, target, supply: 1_010n })).toBe(55n);
    expect(supplyDelta(sigmoid, { rate: 7n * tenth, target, supply: 1_000n })).toBe(-29n);
  });

  it("does nothing inside the dead band, and something at its edge", () => {
    const at = (rate: bigint) => supplyDelta(sigmoid, { rate, target, supply: 10n ** 15n });
    expect(at(target)).toBe(0n);
    expect(at(target + one / 20n - 1n)).toBe(0n);
    expect(at(target - one / 20n + 1n)).toBe(0n);
    expect(at(target + one / 20n)).toBeGreaterThan(0n);
    expect(at(target - one / 20n)).toBeLessThan(0n);
  });

  it("takes rates above a million, and exponents above 100, as those", () => {
    const at = (rate: bigint) => supplyDelta(sigmoid, { rate, target, supply: 10n ** 9n });
    expect(at(10n ** 24n)).toBe(at(10n ** 25n));
    expect(at(200n * one)).toBe(at(10n ** 24n));
    // 2^100 leaves nothing of the curve in 18 decimals but its upper end
    expect(at(10n ** 24n)).toBe(100_000_000n);
  });

  it("stops at the largest supply that the contract can hold", () => {
    const largest = (2n ** 255n - 1n) / 10n ** 24n;
    const doubled = { rate: 2n * one, target };
    expect(supplyDelta(sigmoid, { ...doubled, supply: largest - 1n })).toBe(1n);
    expect(supplyDelta(sigmoid, { ...doubled, supply: largest })).toBe(0n);
  });

  it("spreads the deviation over the lag, towards zero", () => {
    // 1000 × 0.3 ÷ 30 = 10; 1000 × −0.3 ÷ 30 = −10; 1000 × 0.1 ÷ 30 = 3.3
    const at = (mille: bigint) =>
      supplyDelta(lag, { rate: (one * mille) / 1_000n, target, supply: 1_000n });
    expect([1_300n, 700n, 1_100n, 900n, 1_040n].map(at)).toEqual([10n, -10n, 3n, -3n, 0n]);
  });

  it("measures against the target, not against 1", () => {
    const doubled = { rate: 32n * tenth, target: 2n * one, supply: 1_010n };
    expect(supplyDelta(sigmoid, doubled)).toBe(55n);
  });

  it("goes with the price, and stays between its ends", () => {
    const rate = fc.bigInt({ min: 0n, max: 5n * one });
    fc.assert(
      fc.property(rate, rate, fc.constantFrom(sigmoid, lag), (first, second, policy) => {
        const supply = 10n ** 15n;
        const [low, high] = first < second ? [first, second] : [second, first];
        const [less, more] = [low, high].map((price) =>
          supplyDelta(policy, { rate: price, target, supply }),
        );
        expect(less!).toBeLessThanOrEqual(more!);
        if (policy.form === "sigmoid") {
          expect(less!).toBeGreaterThanOrEqual(-supply / 10n);
          expect(more!).toBeLessThanOrEqual(supply / 10n);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
