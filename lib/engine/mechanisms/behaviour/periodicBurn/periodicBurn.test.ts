import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { burnOfPeriod } from "./burnOfPeriod.ts";
import type { PeriodicBurn } from "./periodicBurnSchema.ts";

const day = 86_400;
const whole = (value: bigint) => ({ numerator: value, denominator: 1n });

describe("burnOfPeriod", () => {
  it("burns 1,728,000 of 2,592,000 blocks at a price of 500 and an anchor of 1000", () => {
    const period = { blocks: 2_592_000, anchor: whole(1_000n), price: whole(500n) };
    expect(burnOfPeriod(period, 0)).toBe(1_728_000n);
    expect(burnOfPeriod(period, 18)).toBe(1_728_000n * 10n ** 18n);
  });

  it("burns a token a block at a price of nothing, and takes fractions of a price", () => {
    const period = { blocks: 10, anchor: whole(1_000n), price: whole(0n) };
    expect(burnOfPeriod(period, 0)).toBe(10n);
    // 10 × 1000 ÷ 1000.5 = 9.995…
    const half = { numerator: 1n, denominator: 2n };
    expect(burnOfPeriod({ ...period, price: half }, 3)).toBe(9_995n);
  });

  it("burns less at a higher price, and never more than a token a block", () => {
    const price = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(price, price, fc.nat(10_000_000), (first, second, blocks) => {
        const burn = (cents: bigint) =>
          burnOfPeriod(
            { blocks, anchor: whole(1_000n), price: { numerator: cents, denominator: 100n } },
            6,
          );
        const [low, high] = first < second ? [first, second] : [second, first];
        expect(burn(low)).toBeGreaterThanOrEqual(burn(high));
        expect(burn(low)).toBeLessThanOrEqual(BigInt(blocks) * 10n ** 6n);
      }),
      { numRuns: 1_000 },
    );
  });
});

const quarterly: PeriodicBurn = {
  kind: "periodicBurn",
  from: "circulating",
  blocks: 2_592_000,
  anchor: "1000",
  everySeconds: 90 * day,
  floor: "100000000",
};

function modelOf(change: Partial<PeriodicBurn>, volatility: number, stepSeconds = 10 * day): Model {
  return {
    token: { symbol: "BNB", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [{ id: "circulating", class: "circulating", amount: "140000000" }],
    mechanisms: [{ ...quarterly, ...change }],
    market: { price: 500, drift: 0, volatility },
    horizonSeconds: 720 * day,
    stepSeconds,
  };
}

describe("samplePeriodicBurn", () => {
  it("burns 1,728,000 a quarter at a price of 500", () => {
    const { along, quantaPerToken } = samplePaths(modelOf({}, 0), 1);
    const totals = along("total", 0).map((quanta) => quanta / quantaPerToken);
    expect(totals[7]).toBe(140_000_000);
    expect(totals[8]).toBeCloseTo(140_000_000 - 1_728_000, 4);
    expect(totals.at(-1)).toBeCloseTo(140_000_000 - 8 * 1_728_000, 3);
    expect(along("figure:periodicBurn: burned", 0).at(-1)).toBeCloseTo(8 * 1_728_000, 3);
  });

  it("makes every burn of a long step", () => {
    const { along, quantaPerToken } = samplePaths(modelOf({}, 0, 360 * day), 1);
    const totals = along("total", 0).map((quanta) => quanta / quantaPerToken);
    expect(totals[0]).toBeCloseTo(140_000_000 - 4 * 1_728_000, 3);
  });

  it("takes the average price of the quarter, path by path", () => {
    const { along, books, quantaPerToken } = samplePaths(modelOf({}, 0.9), 20);
    expect(books()).toEqual({ isSound: true });
    for (let path = 0; path < 20; path += 1) {
      const prices = along("price", path);
      const totals = along("total", path);
      let total = 140_000_000;
      for (let step = 8; step < totals.length; step += 9) {
        const average = prices.slice(step - 8, step + 1).reduce((sum, price) => sum + price, 0) / 9;
        const price = { numerator: BigInt(Math.round(average * 1e9)), denominator: 10n ** 9n };
        const burn = burnOfPeriod({ blocks: 2_592_000, anchor: whole(1_000n), price }, 9);
        total -= Number(burn) / 1e9;
        expect(Math.abs(totals[step]! / quantaPerToken - total)).toBeLessThan(1e-3);
      }
    }
  });

  it("averages before the first burn over one period, however long the model ran", () => {
    const { along, quantaPerToken } = samplePaths(
      modelOf({ firstAt: 1_767_225_600 + 360 * day }, 0.9),
      20,
    );
    for (let path = 0; path < 20; path += 1) {
      const prices = along("price", path).slice(27, 36);
      const average = prices.reduce((sum, price) => sum + price, 0) / 9;
      const burned = 140_000_000 - along("total", path)[35]! / quantaPerToken;
      expect(Math.abs(burned - (2_592_000 * 1_000) / (average + 1_000))).toBeLessThan(1e-3);
    }
  });

  it("stops once the total is below the floor, not before", () => {
    const model = modelOf({ floor: "138000000" }, 0);
    const { along, quantaPerToken } = samplePaths(model, 1);
    // 140 M − 1.728 M is above it, so one more is burned; then it is below
    expect(along("total", 0).at(-1)! / quantaPerToken).toBeCloseTo(140_000_000 - 2 * 1_728_000, 3);
  });

  it("needs a price and an anchor", () => {
    const { market: _, ...priceless } = modelOf({}, 0);
    expect(() => parseModel(priceless)).toThrow(/mechanisms\[0\]\.kind: follows the price/);
    expect(() => parseModel(modelOf({ anchor: "0" }, 0))).toThrow(/anchor: must be above 0/);
  });
});
