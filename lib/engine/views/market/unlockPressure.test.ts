import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConstantProductPool } from "./Pool.ts";
import { poolDepth } from "./poolDepth.ts";
import { type SellingPlan, sellAroundUnlock } from "./sellAroundUnlock.ts";
import { sellingImpact } from "./sellingImpact.ts";
import { unlockPressure } from "./unlockPressure.ts";

const pool: ConstantProductPool = {
  kind: "constantProduct",
  token: 1_000_000n,
  quote: 10_000_000n,
  feeBps: 0,
};
const recipients = { count: 10, sellProbability: "0.5", correlation: 1, quantile: 0.95 };

describe("unlockPressure", () => {
  const pressure = unlockPressure(pool, { amount: 100_000n, dailyVolume: 20_000n, recipients });

  it("holds the unlock against depth and volume", () => {
    const depth = poolDepth(pool, { numerator: 2n, denominator: 100n }).sell;
    expect(pressure.toDepth).toEqual({ numerator: 100_000n, denominator: depth });
    expect(pressure.daysOfVolume).toEqual({ numerator: 100_000n, denominator: 20_000n });
  });

  it("sells all of it, what is expected, and what is feared", () => {
    expect(pressure.whole).toEqual(sellingImpact(pool, 100_000n));
    expect(pressure.expected).toEqual(sellingImpact(pool, 50_000n));
    // of 10 at 1/2 at most 8 sell in 98.9 % of cases, at most 7 in 94.5 %; as one, all
    expect(pressure.stressed.independent.sold).toBe(80_000n);
    expect(pressure.stressed.correlated.sold).toBe(100_000n);
  });
});

describe("sellAroundUnlock", () => {
  const plan: SellingPlan = {
    amount: 90_001n,
    aheadShare: "0.5",
    daysAhead: 4,
    daysAfter: 3,
    recoveryPerDay: "0",
  };

  it("sells in equal parts before and after, all of it", () => {
    const days = sellAroundUnlock(pool, plan);
    expect(days.map(({ day }) => day)).toEqual([-4, -3, -2, -1, 0, 1, 2]);
    expect(days.map(({ sold }) => sold)).toEqual([
      11_250n,
      11_250n,
      11_250n,
      11_250n,
      15_000n,
      15_000n,
      15_001n,
    ]);
  });

  it("has moved the price before the unlock, as far as one sale of the same amount", () => {
    const ahead = sellAroundUnlock(pool, plan)[3];
    const { spotImpact } = sellingImpact(pool, 45_000n);
    const left = Number(ahead?.price.numerator) / Number(ahead?.price.denominator) / 10;
    expect(left).toBeCloseTo(1 - Number(spotImpact.numerator) / Number(spotImpact.denominator), 5);
  });

  it("takes out of the pool what is received, to the base unit, where nobody buys back", () => {
    const days = sellAroundUnlock(pool, plan);
    const received = days.reduce((sum, day) => sum + day.received, 0n);
    expect(days.at(-1)?.price).toEqual({
      numerator: pool.quote - received,
      denominator: pool.token + 90_001n,
    });
  });

  it("returns to the first price where others buy all of it back", () => {
    for (const { price } of sellAroundUnlock(pool, { ...plan, recoveryPerDay: "1" })) {
      expect(Number(price.numerator) / Number(price.denominator)).toBeCloseTo(10, 4);
    }
  });

  it("pays those who sell first better, where nobody buys back", () => {
    const [first, second] = sellAroundUnlock(pool, plan);
    expect((first?.received ?? 0n) > (second?.received ?? 0n)).toBe(true);
  });

  it("sells all of it on any plan, and the pool's product never falls", () => {
    const drawn = fc.record({
      amount: fc.bigInt({ min: 0n, max: 10_000_000n }),
      ahead: fc.integer({ min: 0, max: 100 }),
      daysAhead: fc.integer({ min: 0, max: 20 }),
      daysAfter: fc.integer({ min: 1, max: 20 }),
      recovery: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(drawn, ({ amount, ahead, recovery, ...days }) => {
        const result = sellAroundUnlock(pool, {
          ...days,
          amount,
          aheadShare: (ahead / 100).toFixed(2),
          recoveryPerDay: (recovery / 100).toFixed(2),
        });
        const sold = result.reduce((sum, one) => sum + one.sold, 0n);
        return (
          sold === amount &&
          result.length === days.daysAhead + days.daysAfter &&
          result.every(
            ({ price }) => price.numerator * price.denominator >= pool.token * pool.quote,
          )
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("wants whole days, and one on which the rest is sold", () => {
    for (const wrong of [{ daysAfter: 0 }, { daysAhead: -1 }, { daysAhead: 0.5 }]) {
      expect(() => sellAroundUnlock(pool, { ...plan, ...wrong })).toThrow(
        "These days cannot be sold on.",
      );
    }
  });
});
