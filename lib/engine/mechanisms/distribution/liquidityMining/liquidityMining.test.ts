import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { LiquidityMining } from "./liquidityMiningSchema.ts";

const asOf = 1_000;
const mining: LiquidityMining = {
  kind: "liquidityMining",
  to: { lenders: "0.5", borrowers: "0.3", pool: "0.2" },
  perSecond: "2.5",
};

function modelOf(spec: LiquidityMining): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "reserve", class: "treasury", amount: "50" },
      { id: "lenders", class: "circulating", amount: "0" },
      { id: "borrowers", class: "circulating", amount: "0" },
      { id: "pool", class: "liquidity", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 1_000,
    stepSeconds: 7,
  };
}

describe("liquidityMining", () => {
  it("splits floor(rate × seconds) by the gauges, in the order of their ids", () => {
    const { total, buckets } = project(modelOf(mining), { dates: [asOf, asOf + 3, asOf + 4] });
    // 7 in 3 s: borrowers floor(2.1), lenders floor(5.6) − 2, pool 7 − 5; then 3: 0, 2, 1
    expect(total).toEqual([50n, 57n, 60n]);
    expect(buckets.borrowers).toEqual([0n, 2n, 2n]);
    expect(buckets.lenders).toEqual([0n, 3n, 5n]);
    expect(buckets.pool).toEqual([0n, 2n, 3n]);
  });

  it("pays out of a bucket and reports when it is empty", () => {
    const { total, buckets, events } = project(modelOf({ ...mining, from: "reserve" }), {
      dates: [asOf + 20, asOf + 30],
    });
    expect(total).toEqual([50n, 50n]);
    expect(buckets.reserve).toEqual([0n, 0n]);
    expect(events).toEqual([{ at: asOf + 30, mechanism: 0, kind: "shortfall", amount: 25n }]);
  });

  it("has gauges that sum to the rate to the base unit, at every date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 90 }),
        (rate, first, second, stepSeconds) => {
          const low = Math.min(first, second);
          const high = Math.max(first, second);
          const text = (part: number) => (part / 100).toFixed(2);
          const to = { lenders: text(low), borrowers: text(high - low), pool: text(100 - high) };
          const perSecond = (rate / 1_000).toFixed(3);
          const model = parseModel({ ...modelOf({ ...mining, to, perSecond }), stepSeconds });
          const { dates, buckets } = project(model);
          for (const [index, date] of dates.entries()) {
            const gauges = ["lenders", "borrowers", "pool"].map(
              (id) => buckets[id]?.[index] ?? -1n,
            );
            const sum = gauges.reduce((all, part) => all + part, 0n);
            expect(sum).toBe((BigInt(rate) * BigInt(date - asOf)) / 1_000n);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [
      "depth.pool: is the bucket it comes from; use another",
      { from: "pool", pool: "pool", wantedYield: 0.1, responsePerYear: 4 },
    ],
    [
      "depth.feeBps: goes with volume: give both or neither",
      { from: "lenders", pool: "pool", wantedYield: 0.1, responsePerYear: 4, feeBps: 30 },
    ],
  ])("says %s", (message, depth) => {
    expect(() => parseModel(modelOf({ ...mining, depth }))).toThrow(`mechanisms[0].${message}`);
  });
});
