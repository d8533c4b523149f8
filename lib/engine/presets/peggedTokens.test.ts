import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { newLeverage } from "../mechanisms/behaviour/leveragedToken/newLeverage.ts";
import { samplePaths } from "../sampling/samplePaths.ts";
import { amountAt, mechanismOf, presetModel, runAfter } from "./presetModel.ts";

const day = 86_400;
const week = 604_800;
const year = 31_536_000;
const unit = 10n ** 18n;

describe("pegged tokens", () => {
  it("maker: 500 million earn 2.5 % in a year for the surplus, whatever else happens", () => {
    const model = presetModel("maker");
    const fee = { ...model, mechanisms: [mechanismOf(model, "collateralMint")] };
    const { total } = runAfter(fee, [0, 52 * week]);
    const earned = Number((amountAt(total, 1) - amountAt(total, 0)) / 10n ** 12n) / 1e6;
    expect(earned).toBeCloseTo(500_000_000 * (1.025 ** (364 / 365) - 1), 0);
    const whole = runAfter(model, [0, 52 * week]);
    expect(amountAt(whole.total, 1)).toBe(amountAt(total, 1));
  });

  it("maker: budget and grant leave the surplus in full", () => {
    const model = presetModel("maker");
    const { buckets, events } = runAfter(model, [week, year]);
    expect(amountAt(buckets.contributors, 0)).toBe((3n * BigInt(week) * unit) / 10n);
    expect(amountAt(buckets.contributors, 1)).toBe(
      (3n * BigInt(year) * unit) / 10n + 500_000n * unit,
    );
    expect(events.map(({ kind, amount }) => [kind, amount])).toContainEqual([
      "payment",
      500_000n * unit,
    ]);
  });

  it("lido: a tenth of the rewards of a day goes to treasury and operators alike", () => {
    const { total, buckets } = runAfter(presetModel("lido"), [0, day]);
    const rewards = amountAt(total, 1) - amountAt(total, 0);
    expect(rewards).toBe((9_000_000n * unit * 3n) / 36_500n);
    // both also hold tokens, which grow by nine tenths of 3 % ÷ 365
    const gained = (id: string, held: bigint) =>
      amountAt(buckets[id], 1) - held * unit - (held * unit * 27n) / 365_000n;
    const fees = gained("treasury", 15_000n) + gained("operators", 5_000n);
    expect(Number(fees) / Number(rewards)).toBeCloseTo(0.1, 9);
    expect(Number(gained("treasury", 15_000n)) / Number(fees)).toBeCloseTo(0.5, 6);
  });

  it("eth2x-fli: from 2.3 the leverage goes to 2.285", () => {
    const { target, minimum, maximum, speed } = mechanismOf(
      presetModel("eth2x-fli"),
      "leveragedToken",
    );
    const milli = (value: number) => BigInt(Math.round(value * 1_000)) * 10n ** 15n;
    const rule = {
      target: milli(target),
      minimum: milli(minimum),
      maximum: milli(maximum),
      speed: milli(speed),
    };
    expect(newLeverage(milli(2.3), rule)).toBe(milli(2.285));
  });

  it("ampleforth: a supply at one price of 1 and no volatility stays as it is", () => {
    const model = presetModel("ampleforth");
    const calm = { ...model, market: { price: 1.04, drift: 0, volatility: 0 } };
    const above = { ...model, market: { price: 2, drift: 0, volatility: 0 } };
    const grown = (one: Model) => {
      const { along, quantaPerToken } = samplePaths({ ...one, horizonSeconds: 2 * week }, 1);
      return along("total", 0).map((quanta) => quanta / quantaPerToken);
    };
    expect(grown(calm)).toEqual([100_000_000, 100_000_000]);
    // never by more than a tenth a day
    const [first = 0] = grown(above);
    expect(first).toBeGreaterThan(130_000_000);
    expect(first).toBeLessThan(100_000_000 * 1.1 ** 7);
  });
});
