import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { checkConstantRate } from "./checkConstantRate.ts";
import type { ConstantRate, Pools } from "./constantRateSchema.ts";
import { paidRatePerPeriod } from "./paidRatePerPeriod.ts";

const asOf = 1_000_000;

function modelOf(pools: Pools, rest: Partial<ConstantRate> = {}): Model {
  const chef: Mechanism = {
    kind: "constantRate",
    to: "circulating",
    perBlock: "10",
    blockSeconds: 12,
    ...rest,
    pools,
  };
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "chef", class: "locked", amount: "100" },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms: [chef],
    horizonSeconds: 1_200,
    stepSeconds: 120,
  };
}

const issuedBy = (model: Model, blocks: readonly number[]) =>
  project(model, { dates: [asOf, ...blocks.map((block) => asOf + block * 12)] }).circulating.slice(
    1,
  );

describe("poolRewards", () => {
  const thirds = { shares: [{ weight: "1" }, { weight: "2" }], allWeights: "3" };

  it("floors each pool at each date by itself", () => {
    // by hand, 10 a block: block 1: 3 + 6; blocks 2 and 3 at once: floor(20 ÷ 3) + floor(40 ÷ 3) = 6 + 13
    expect(issuedBy(modelOf({ ...thirds, updated: "atDates" }), [1, 3])).toEqual([9n, 28n]);
  });

  it("floors each pool in all where nothing is updated", () => {
    // after 3 blocks 10 + 20, whatever was looked at before
    expect(issuedBy(modelOf({ ...thirds, updated: "never" }), [1, 3])).toEqual([9n, 30n]);
  });

  it("pays what is owed with the first date, and nothing to a pool that has not begun", () => {
    const pools: Pools = {
      shares: [
        { weight: "1", owedPeriods: 4 },
        { weight: "1", owedPeriods: -2 },
      ],
      allWeights: "2",
      updated: "atDates",
    };
    // 5 a block each: 5 blocks of the first; then 2 more, and 1 of the second
    expect(issuedBy(modelOf(pools), [1, 3])).toEqual([25n, 40n]);
    // what was owed before is not in the way of a running one
    expect(issuedBy(modelOf({ ...pools, updated: "never" }), [1, 3])).toEqual([5n, 20n]);
  });

  it("counts a bonus that ends between two dates", () => {
    const pools: Pools = {
      shares: [{ weight: "1", owedPeriods: 1 }],
      allWeights: "1",
      bonus: { factor: 10, untilPeriod: 2 },
      updated: "atDates",
    };
    // one owed and two of the bonus, then one plain
    expect(issuedBy(modelOf(pools), [3, 4])).toEqual([310n, 320n]);
  });

  it("leaves out what pools that are paid nothing would get, and stops at an empty bucket", () => {
    const pools: Pools = { shares: [{ weight: "1" }], allWeights: "4", updated: "never" };
    expect(issuedBy(modelOf(pools, { from: "chef" }), [4, 400])).toEqual([10n, 100n]);
  });

  it("equals updatePool of MasterChef, written out block by block", () => {
    const cases = fc.record({
      rate: fc.integer({ min: 0, max: 10_000 }),
      shares: fc.array(
        fc.record({
          weight: fc.integer({ min: 0, max: 50 }).map(String),
          owedPeriods: fc.integer({ min: -20, max: 20 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      unpaid: fc.integer({ min: 1, max: 50 }),
      bonus: fc.record({
        factor: fc.integer({ min: 1, max: 12 }),
        untilPeriod: fc.integer({ min: -30, max: 60 }),
      }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(cases, ({ rate, shares, unpaid, bonus, stops }) => {
        const all = shares.reduce((sum, { weight }) => sum + Number(weight), unpaid);
        const dates = stops.toSorted((a, b) => a - b);
        const pools: Pools = { shares, allWeights: String(all), bonus, updated: "atDates" };
        const last = shares.map(({ owedPeriods }) => -owedPeriods);
        let minted = 0;
        const expected = dates.map((block) => {
          for (const [pid, { weight }] of shares.entries()) {
            let multiplier = 0;
            for (let at = (last[pid] ?? 0) + 1; at <= block; at += 1) {
              multiplier += at <= bonus.untilPeriod ? bonus.factor : 1;
            }
            minted += Math.floor((multiplier * rate * Number(weight)) / all);
            last[pid] = Math.max(last[pid] ?? 0, block);
          }
          return BigInt(minted);
        });
        expect(issuedBy(modelOf(pools, { perBlock: String(rate) }), dates)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is read from JSON", () => {
    const model = modelOf({ shares: [{ weight: "1" }], allWeights: "1", updated: "never" });
    expect(parseModel(structuredClone(model))).toEqual(model);
  });
});

describe("checkConstantRate with pools", () => {
  const base = { kind: "constantRate", to: "circulating", perSecond: "1" } as const;
  const pools: Pools = {
    shares: [{ weight: "1" }, { weight: "2" }],
    allWeights: "3",
    updated: "never",
  };
  const pathsOf = (spec: ConstantRate) => checkConstantRate(spec).map(({ path }) => path);

  it("refuses a start or an end, no weights at all, and more weights than all", () => {
    expect(pathsOf({ ...base, pools })).toEqual([]);
    expect(pathsOf({ ...base, pools, start: 1 })).toEqual(["pools"]);
    expect(pathsOf({ ...base, pools, until: 1 })).toEqual(["pools"]);
    expect(pathsOf({ ...base, pools: { ...pools, allWeights: "2.9" } })).toEqual([
      "pools.allWeights",
    ]);
    const none: Pools = { ...pools, shares: [{ weight: "0" }], allWeights: "0" };
    expect(pathsOf({ ...base, pools: none })).toEqual(["pools.allWeights"]);
  });
});

describe("paidRatePerPeriod", () => {
  it("is the rate itself, or the share of it that pools are paid", () => {
    const spec: ConstantRate = {
      kind: "constantRate",
      to: "circulating",
      perBlock: "0.5",
      blockSeconds: 12,
    };
    expect(paidRatePerPeriod(spec)).toEqual({ numerator: 5n, denominator: 10n, seconds: 12 });
    const pools: Pools = {
      shares: [{ weight: "1" }, { weight: "2.5" }],
      allWeights: "35",
      updated: "atDates",
    };
    // 3.5 of 35: a tenth of a half
    const { numerator, denominator, seconds } = paidRatePerPeriod({ ...spec, pools });
    expect([numerator * 20n, seconds]).toEqual([denominator, 12]);
  });
});
