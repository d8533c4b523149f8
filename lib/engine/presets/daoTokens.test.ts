import { describe, expect, it } from "vitest";
import { lockWeight } from "../mechanisms/distribution/timeWeightedStake/lockWeight.ts";
import { project } from "../project.ts";
import { amountAt, dayOf, mechanismOf, presetModel, runAfter } from "./presetModel.ts";

const day = 86_400;
const week = 604_800;
const year = 31_536_000;
const unit = 10n ** 18n;

describe("tokens of DAOs", () => {
  it("uniswap-launch: after four years all is vested and 20,000,000 UNI may be minted", () => {
    const model = presetModel("uniswap-launch");
    const { treasury, circulating, allowedTotal, total } = runAfter(model, [0, 4 * year + 2 * day]);
    expect(amountAt(treasury, 1)).toBe(430_000_000n * unit);
    expect(amountAt(circulating, 1)).toBe(570_000_000n * unit);
    expect(amountAt(allowedTotal, 1) - amountAt(total, 1)).toBe(20_000_000n * unit);
  });

  it("arbitrum: 10 billion allow 200 million after a year; 92.65 million unlock a month", () => {
    const model = presetModel("arbitrum");
    const first = dayOf("2024-03-16") - model.asOf;
    const seconds = [dayOf("2024-03-14"), dayOf("2024-03-15")].map((time) => time - model.asOf);
    const { allowedTotal, buckets } = runAfter(model, [...seconds, first, first + year / 12]);
    expect([amountAt(allowedTotal, 0), amountAt(allowedTotal, 1)]).toEqual([
      10_000_000_000n * unit,
      10_200_000_000n * unit,
    ]);
    // a quarter of 4.447 billion, then the other three over 36 months
    expect(amountAt(buckets.unlocked, 2)).toBe(1_111_750_000n * unit);
    expect((amountAt(buckets.unlocked, 3) - amountAt(buckets.unlocked, 2)) / unit).toBe(
      92_645_833n,
    );
  });

  it("arbitrum: what is not claimed by the deadline goes to the treasury", () => {
    const model = presetModel("arbitrum");
    const { buckets } = runAfter(model, [dayOf("2023-09-24") - model.asOf + 1]);
    expect(amountAt(buckets.airdrop, 0)).toBe(0n);
    const claimed = amountAt(buckets.claimants, 0);
    expect(claimed + amountAt(buckets.treasury, 0)).toBe(4_690_000_000n * unit);
  });

  it("optimism: 2 % of 2^32 may be minted a year after the launch; a round gives 30 million", () => {
    const model = presetModel("optimism");
    const round = dayOf("2024-01-11") - model.asOf;
    const { allowedTotal, total, buckets } = runAfter(model, [year, round - 1, round]);
    expect(amountAt(allowedTotal, 0) - amountAt(total, 0)).toBe(
      85_899_345_920_000_000_000_000_000n,
    );
    expect(amountAt(buckets.retro, 1) - amountAt(buckets.retro, 2)).toBe(30_000_000n * unit);
    expect(amountAt(buckets.builders, 2)).toBe(15_000_000n * unit);
  });

  it("compound: 2,880 COMP a day, half to suppliers and half to borrowers", () => {
    const { buckets } = runAfter(presetModel("compound"), [15, day + 15, year]);
    const earned = (index: number) =>
      amountAt(buckets.suppliers, index) + amountAt(buckets.borrowers, index);
    // 0.0333… a second, cut at the 18th decimal
    expect(2_880n * unit - (earned(1) - earned(0))).toBeLessThan(10n ** 5n);
    expect(amountAt(buckets.suppliers, 1)).toBe(amountAt(buckets.borrowers, 1));
    expect(4_229_949n * unit - amountAt(buckets.reservoir, 2)).toBe(2_880n * 365n * unit);
  });

  it("curve: 1,303,030,303 at the start, 274,815,282.99999999998232 in the first year, then a sixth less", () => {
    const years = [0, 1, 2, 3].map((epoch) => day + epoch * year);
    const { total, buckets } = runAfter(presetModel("curve"), years);
    expect(amountAt(total, 0)).toBe(1_303_030_303n * unit);
    expect(amountAt(total, 1) - amountAt(total, 0)).toBe(274_815_282_999_999_999_982_320_000n);
    // 7.32785344785753067 a second, as rate() gave in the second epoch
    expect(amountAt(total, 2) - amountAt(total, 1)).toBe(7_327_853_447_857_530_670n * BigInt(year));
    const [stable, bitcoin] = [
      amountAt(buckets["stable pools"], 1),
      amountAt(buckets["bitcoin pools"], 1),
    ];
    expect(stable + bitcoin).toBe(274_815_282_999_999_999_982_320_000n);
    expect(2n * stable).toBe(3n * bitcoin);
    expect([1, 2, 3].map((index) => amountAt(buckets.minter, index))).toEqual([0n, 0n, 0n]);
  });

  it("curve: escrows release what the supply schedule says; weights of locks fall to 0", () => {
    const model = presetModel("curve");
    const { buckets } = runAfter(model, [year, 2 * year]);
    // 200,240,288 a year to the core team, 108,129,756 to investors in two
    expect((800_961_153n * unit - amountAt(buckets["core team"], 0)) / unit).toBe(200_240_288n);
    expect([amountAt(buckets.investors, 1), amountAt(buckets.employees, 1)]).toEqual([0n, 0n]);
    const [lock] = mechanismOf(model, "timeWeightedStake").locks;
    const weight = (time: number) =>
      lockWeight(
        { amount: 50_000_000n * unit, unlockAt: lock?.unlockAt ?? 0 },
        { at: model.asOf + time, longestSeconds: 4 * year },
      );
    expect(50_000_000n * unit - weight(0)).toBeLessThan(BigInt(4 * year));
    expect(weight(4 * year)).toBe(0n);
  });

  it("synthetix: 1,442,307.69 a week, 1,424,278.85 in week 40, 2.5 % a year from week 235 on", () => {
    const weeks = [0, 1, 39, 40, 234, 235, 236].map((count) => count * week);
    const { total } = runAfter(presetModel("synthetix"), weeks);
    const hundredths = (from: number, to: number) =>
      (100n * (amountAt(total, to) - amountAt(total, from))) / unit;
    expect(hundredths(0, 1)).toBe(144_230_769n);
    // floored: the published 1,424,278.85 is rounded
    expect(hundredths(2, 3)).toBe(142_427_884n);
    const share = (amountAt(total, 4) * (unit / 40n / 52n)) / unit;
    expect(amountAt(total, 5) - amountAt(total, 4)).toBe(share);
  });

  it("the-graph: 3 % in the first year, 300 million a year once linear", () => {
    const model = presetModel("the-graph");
    const linear = dayOf("2023-06-01") - model.asOf;
    const { total } = runAfter(model, [52 * 13 * 46_523, linear, linear + year]);
    // 2,419,196 blocks of the 2,425,846 that make 3 %
    const growth = Number(amountAt(total, 0) / 10n ** 10n) / 1e18;
    expect(Math.log(growth) / Math.log(1.03)).toBeCloseTo((52 * 46_523) / 2_425_846, 6);
    // 2,628,000 blocks
    expect(amountAt(total, 2) - amountAt(total, 1)).toBe(114_155_251_141_552_511_415n * 2_628_000n);
    expect((amountAt(total, 2) - amountAt(total, 1)) / unit).toBe(299_999_999n);
  });

  it("livepeer: below half bonded the rate rises by 0.00005 % a round", () => {
    const { total } = runAfter(presetModel("livepeer"), [0, 69_120, 2 * 69_120]);
    const rate = (index: number) =>
      ((amountAt(total, index + 1) - amountAt(total, index)) * 10n ** 9n +
        amountAt(total, index) / 2n) /
      amountAt(total, index);
    expect([rate(0), rate(1)]).toEqual([561_500n, 562_000n]);
  });

  it("sushiswap: 100 million and a tenth in the bonus weeks, never above 250 million", () => {
    const { total, buckets } = runAfter(presetModel("sushiswap"), [1_300_000, 2 * year]);
    expect([amountAt(buckets.providers, 0), amountAt(buckets.development, 0)]).toEqual([
      100_000_000n * unit,
      10_000_000n * unit,
    ]);
    expect(amountAt(total, 1)).toBe(250_000_000n * unit);
  });

  it("axie-infinity: the pool lasts 65 months and is never exceeded", () => {
    const { buckets } = project(presetModel("axie-infinity"));
    expect(amountAt(buckets.play, 0)).toBe(54_000_000n * unit);
    expect(amountAt(buckets.play, 1)).toBe(53_169_230_770_000_000_000_000_000n);
    // 54,000,000 − 65 × 830,769.23, and what each player's part is floored by
    const left = amountAt(buckets.play, 65) - 50_000_000_000_000_000n;
    expect(left >= 0n && left < 10n ** 8n).toBe(true);
  });
});
