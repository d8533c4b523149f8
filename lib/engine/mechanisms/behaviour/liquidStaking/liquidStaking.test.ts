import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { LiquidStaking } from "./liquidStakingSchema.ts";

const asOf = 1_000_000;
const day = 86_400;
const staking: LiquidStaking = {
  kind: "liquidStaking",
  rewardsPerYear: "3.65",
  feeShare: "0.1",
  feeTo: "fees",
  everySeconds: day,
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return parseModel({
    token: { symbol: "stT", decimals: 18 },
    asOf,
    buckets: [
      { id: "holders", class: "circulating", amount: "60" },
      { id: "fees", class: "treasury", amount: "0" },
      { id: "pool", class: "liquidity", amount: "40" },
    ],
    mechanisms,
    horizonSeconds: 10 * day,
    stepSeconds: day,
  });
}

describe("liquidStaking", () => {
  it("issues the rewards in whole, a tenth of them to the fee, the rest in proportion", () => {
    // 3.65 a year is 1 % a day: 1 of rewards on 100, of which 0.1 is the fee, less a base unit of shares
    const { total, buckets } = project(modelOf(staking), { dates: [asOf, asOf + day] });
    expect(total).toEqual([100n * 10n ** 18n, 101n * 10n ** 18n]);
    // worth of floor(0.0991…) shares: 0.1 less one base unit
    expect(buckets.fees?.[1]).toBe(10n ** 17n - 1n);
    expect(buckets.holders?.[1]).toBe(60_540_000_000_000_000_000n);
    expect(buckets.pool?.[1]).toBe(40_360_000_000_000_000_001n);
  });

  it("compounds from report to report, and reports not in between", () => {
    const dates = [asOf, asOf + 2 * day - 1, asOf + 2 * day];
    expect(project(modelOf(staking), { dates }).total).toEqual([
      100n * 10n ** 18n,
      101n * 10n ** 18n,
      102_010_000_000_000_000_000n,
    ]);
  });

  it("scales the named holders alone", () => {
    const model = modelOf({ ...staking, holders: ["holders", "fees"] });
    const { buckets } = project(model, { dates: [asOf, asOf + day] });
    expect(buckets.pool?.[1]).toBe(40n * 10n ** 18n);
    expect(buckets.holders?.[1]).toBe(60_540_000_000_000_000_001n);
  });

  it("lets who comes later earn from then on alone", () => {
    const deposit: Mechanism = {
      kind: "constantRate",
      to: "holders",
      perSecond: "100",
      start: asOf + day - 1,
      until: asOf + day,
    };
    const { total } = project(modelOf(deposit, staking), { dates: [asOf, asOf + day] });
    // the deposit of 100 is in at the report: 1 % of 200
    expect(total[1]).toBe(202n * 10n ** 18n);
  });

  it("counts shares at the rate of the pool: a deposit buys fewer where a share is worth more", () => {
    const halfAsMany = modelOf({ ...staking, shares: "50" });
    const { buckets } = project(halfAsMany, { dates: [asOf, asOf + day] });
    // the fee is the same value: 50 shares, worth 2 each
    const fee = buckets.fees?.[1] ?? 0n;
    expect(10n ** 17n - fee).toBeLessThanOrEqual(3n);
  });

  it("refuses a fee to a bucket outside the pool, and a holder named twice", () => {
    expect(() => modelOf({ ...staking, holders: ["holders"] })).toThrow(
      /mechanisms\[0\]\.feeTo: must be among the holders/,
    );
    expect(() => modelOf({ ...staking, holders: ["fees", "fees"] })).toThrow(
      /mechanisms\[0\]\.holders\[1\]: is named before/,
    );
    expect(() => modelOf({ ...staking, holders: ["nobody"] })).toThrow(
      /mechanisms\[0\]\.holders\[0\]: there is no bucket with the id "nobody"/,
    );
  });

  it("refuses more reports than a run may make", () => {
    expect(() => modelOf({ ...staking, everySeconds: 1 })).toThrow(/everySeconds: gives 31536001/);
  });

  it("keeps the total at what is pooled, and shares of holders unchanged", () => {
    const amount = fc.bigInt({ min: 10n ** 6n, max: 10n ** 24n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 999 }), (first, second, mille) => {
        const model: Model = {
          ...modelOf({ ...staking, feeShare: `0.${String(mille).padStart(3, "0")}` }),
          token: { symbol: "stT", decimals: 0 },
          buckets: [
            { id: "a", class: "circulating", amount: String(first) },
            { id: "b", class: "circulating", amount: String(second) },
            { id: "fees", class: "treasury", amount: "0" },
          ],
        };
        const { total, buckets } = project(model, { dates: [asOf, asOf + day, asOf + 2 * day] });
        let expected = first + second;
        for (const index of [1, 2]) {
          expected += expected / 100n;
          expect(total[index]).toBe(expected);
        }
        const [a, b] = [buckets.a?.[2] ?? 0n, buckets.b?.[2] ?? 0n];
        const drift = a * second - b * first;
        // two reports, each within a base unit for each holder, grown once
        expect(drift < 0n ? -drift : drift).toBeLessThanOrEqual(3n * (first + second));
      }),
      { numRuns: 1_000 },
    );
  });
});
