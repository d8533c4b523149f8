import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mintAtNetAssetValue, redeemAtNetAssetValue } from "./mintAtNetAssetValue.ts";
import { newLeverage } from "./newLeverage.ts";

const one = 10n ** 18n;
const mille = one / 1_000n;
const rule = {
  target: 2n * one,
  minimum: 1_700n * mille,
  maximum: 2_300n * mille,
  speed: 50n * mille,
};

describe("newLeverage", () => {
  it("goes from 2.3 to 2.285 at a target of 2 and a speed of 5 %", () => {
    expect(newLeverage(2_300n * mille, rule)).toBe(2_285n * mille);
  });

  it("is held by the bounds", () => {
    expect(newLeverage(4n * one, rule)).toBe(2_300n * mille);
    expect(newLeverage(one, rule)).toBe(1_700n * mille);
    expect(newLeverage(2n * one, rule)).toBe(2n * one);
    expect(newLeverage(4n * one, { ...rule, speed: one })).toBe(2n * one);
  });

  it("comes no further from the target, and stays within the bounds", () => {
    const leverage = fc.bigInt({ min: one, max: 10n * one });
    fc.assert(
      fc.property(leverage, fc.bigInt({ min: 1n, max: one }), (current, speed) => {
        const next = newLeverage(current, { ...rule, speed });
        expect(next >= rule.minimum && next <= rule.maximum).toBe(true);
        const away = (value: bigint) =>
          value > rule.target ? value - rule.target : rule.target - value;
        expect(away(next)).toBeLessThanOrEqual(away(current) + 2n);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("mintAtNetAssetValue", () => {
  it("gives floor(value ÷ net asset value)", () => {
    expect(mintAtNetAssetValue(100n, 3n * one)).toBe(33n);
    expect(mintAtNetAssetValue(100n, one / 2n)).toBe(200n);
  });
});

describe("redeemAtNetAssetValue", () => {
  it("gives floor(tokens × net asset value)", () => {
    expect(redeemAtNetAssetValue(33n, 3n * one)).toBe(99n);
    expect(redeemAtNetAssetValue(33n, one / 2n)).toBe(16n);
  });

  it("never pays out more than was paid in", () => {
    const value = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(value, fc.bigInt({ min: 1n, max: 10n ** 24n }), (paid, netAssetValue) => {
        const tokens = mintAtNetAssetValue(paid, netAssetValue);
        expect(redeemAtNetAssetValue(tokens, netAssetValue)).toBeLessThanOrEqual(paid);
      }),
      { numRuns: 1_000 },
    );
  });
});
