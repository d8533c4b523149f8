import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { checkStepDecay } from "./checkStepDecay.ts";
import { createDecay } from "./createDecay.ts";
import { raiseFloored } from "./raiseFloored.ts";
import type { StepDecay } from "./stepDecaySchema.ts";

const year = 31_536_000;
const week = 604_800;
const asOf = 1_597_357_855;

// ERC20CRV.vy: INITIAL_RATE = 274_815_283 * 10 ** 18 / YEAR, RATE_REDUCTION_COEFFICIENT
const curve: Extract<StepDecay, { form: "rate" }> = {
  kind: "stepDecay",
  form: "rate",
  to: "circulating",
  initialPerYear: "274815283",
  divisor: "1.189207115002721024",
  everySeconds: year,
  start: asOf,
};

// SupplySchedule.sol, 2.x: 75 M ÷ 52 for 39 weeks, then 1.25 % less each week, to week 234
const synthetix: Extract<StepDecay, { form: "amount" }> = {
  kind: "stepDecay",
  form: "amount",
  to: "circulating",
  initialPerStep: "1442307.692307692307692307",
  factor: "0.9875",
  constantSteps: 39,
  steps: 234,
  everySeconds: week,
  start: asOf,
};

function modelOf(spec: StepDecay, amount = "0"): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf,
    buckets: [{ id: "circulating", class: "circulating", amount }],
    mechanisms: [spec],
    horizonSeconds: year,
    stepSeconds: week,
  };
}

const totalsAt = (spec: StepDecay, seconds: readonly number[], amount?: string) =>
  project(modelOf(spec, amount), { dates: seconds.map((after) => asOf + after) }).total;

describe("raiseFloored", () => {
  it("floors every product, as powDecimal of Synthetix", () => {
    const factor = 987_500_000_000_000_000n;
    expect(raiseFloored(factor, 0n)).toBe(10n ** 18n);
    expect(raiseFloored(factor, 1n)).toBe(factor);
    expect(raiseFloored(factor, 2n)).toBe(975_156_250_000_000_000n);
    // by the same steps in another language's integers
    expect(raiseFloored(factor, 195n)).toBe(86_046_921_701_231_660n);
  });
});

describe("stepDecay, form rate", () => {
  it("starts CRV at 1,303,030,303 and issues 274,815,282.99999999998232 in the first year", () => {
    const [start = 0n, end = 0n] = totalsAt(curve, [0, year], "1303030303");
    expect(start).toBe(1_303_030_303n * 10n ** 18n);
    expect(end - start).toBe(274_815_282_999_999_999_982_320_000n);
  });

  it("has the rates of the deployed contract, epoch by epoch", () => {
    const decay = createDecay(curve, 18);
    const rates = [0, 1, 2, 3, 4].map((step) => decay.within(step, 1));
    // rate() of 0xD533a949740bb3306d119CC777fa900bA034cd52 in its first five epochs
    expect(rates).toEqual([
      8_714_335_457_889_396_245n,
      7_327_853_447_857_530_670n,
      6_161_965_695_807_970_181n,
      5_181_574_864_521_283_150n,
      4_357_167_728_944_698_747n,
    ]);
  });

  it("changes at the very second", () => {
    const [a = 0n, b = 0n, c = 0n] = totalsAt(curve, [year - 1, year, year + 1]);
    expect(b - a).toBe(8_714_335_457_889_396_245n);
    expect(c - b).toBe(7_327_853_447_857_530_670n);
  });

  it("does not pay its past again, begins late, and ends after its steps", () => {
    const running = totalsAt({ ...curve, start: asOf - year }, [0, 1]);
    expect(running).toEqual([0n, 7_327_853_447_857_530_670n]);
    const late = totalsAt({ ...curve, start: asOf + 10, steps: 1 }, [10, 11, 10 + year, 2 * year]);
    const whole = 8_714_335_457_889_396_245n * BigInt(year);
    expect(late).toEqual([0n, 8_714_335_457_889_396_245n, whole, whole]);
  });

  it("pays out of a bucket where it is told to, and reports what that lacks", () => {
    const reserve = { id: "reserve", class: "treasury" as const, amount: "10" };
    const model = modelOf({ ...curve, from: "reserve" });
    const { total, buckets, events } = project(
      { ...model, buckets: [...model.buckets, reserve] },
      { dates: [asOf, asOf + 1, asOf + 2] },
    );
    expect(total).toEqual([10n, 10n, 10n].map((tokens) => tokens * 10n ** 18n));
    expect(buckets.circulating?.[1]).toBe(8_714_335_457_889_396_245n);
    expect(events).toEqual([
      { at: asOf + 2, mechanism: 0, kind: "shortfall", amount: 7_428_670_915_778_792_490n },
    ]);
  });

  it("never falls below its terminal rate", () => {
    const spec = { ...curve, terminal: "220752000" };
    const decay = createDecay(spec, 18);
    // 220,752,000 a year is 7 a second, below the second rate, above the third
    expect([1, 2, 9].map((step) => decay.within(step, 1))).toEqual([
      7_327_853_447_857_530_670n,
      7n * 10n ** 18n,
      7n * 10n ** 18n,
    ]);
  });
});

describe("stepDecay, form amount", () => {
  it("issues 75 M ÷ 52 in weeks 1 to 39, 1,424,278.85 in week 40, and less each week to 234", () => {
    const ends = [0, 38, 39, 40, 233, 234, 240].map((weeks) => weeks * week);
    const totals = totalsAt(synthetix, ends);
    const first = 1_442_307_692_307_692_307_692_307n;
    expect(totals[1]).toBe(38n * first);
    expect(totals[2]).toBe(39n * first);
    expect((totals[3] ?? 0n) - (totals[2] ?? 0n)).toBe(1_424_278_846_153_846_153_846_153n);
    expect((totals[5] ?? 0n) - (totals[4] ?? 0n)).toBe(124_106_137_069_084_124_999_999n);
    // the sum over all weeks, by the same steps in another language's integers
    expect(totals[5]).toBe(160_387_922_863_850_044_818_749_819n);
    expect(totals[6]).toBe(totals[5]);
  });

  it("issues a step's amount at its end, whole", () => {
    expect(totalsAt(synthetix, [week - 1, week])).toEqual([0n, 1_442_307_692_307_692_307_692_307n]);
  });

  it("never falls below its terminal amount", () => {
    const decay = createDecay({ ...synthetix, terminal: "1424000" }, 18);
    expect(decay.ofStep(39)).toBe(1_424_278_846_153_846_153_846_153n);
    expect(decay.ofStep(40)).toBe(1_424_000n * 10n ** 18n);
  });
});

describe("a decaying schedule", () => {
  const text = (mille: number) =>
    `${Math.floor(mille / 1_000)}.${`${mille % 1_000}`.padStart(3, "0")}`;
  const shared = {
    kind: fc.constant("stepDecay" as const),
    to: fc.constant("circulating"),
    everySeconds: fc.integer({ min: 1_000, max: year }),
    start: fc.integer({ min: asOf - 3 * year, max: asOf + year }),
    steps: fc.integer({ min: 0, max: 2_000 }),
  };
  const rate: fc.Arbitrary<StepDecay> = fc.record({
    ...shared,
    form: fc.constant("rate" as const),
    initialPerYear: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
    divisor: fc.integer({ min: 1_000, max: 4_000 }).map(text),
  });
  const amount: fc.Arbitrary<StepDecay> = fc.record({
    ...shared,
    form: fc.constant("amount" as const),
    initialPerStep: fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String),
    factor: fc.integer({ min: 0, max: 1_000 }).map(text),
    constantSteps: fc.integer({ min: 1, max: 100 }),
  });

  it("never rises from step to step", () => {
    fc.assert(
      fc.property(fc.oneof(rate, amount), fc.integer({ min: 0, max: 300 }), (spec, step) => {
        const decay = createDecay(spec, 18);
        expect(decay.ofStep(step + 1) <= decay.ofStep(step)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("issues the sum of its steps, whatever the dates, and only rises", () => {
    const stops = fc.uniqueArray(fc.integer({ min: 1, max: 5 * year }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(rate, amount), stops, (spec, extra) => {
        const seconds = [...extra.sort((a, b) => a - b), 6 * year];
        const fine = totalsAt(spec, seconds);
        expect(fine.at(-1)).toBe(totalsAt(spec, [6 * year])[0]);
        expect(fine.every((total, index) => total >= (fine[index - 1] ?? 0n))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkStepDecay", () => {
  const pathsOf = (spec: StepDecay, model = modelOf(spec)) =>
    checkStepDecay(spec, model).map(({ path }) => path);

  it("takes the schedules as deployed", () => {
    expect(pathsOf(curve)).toEqual([]);
    expect(pathsOf(synthetix)).toEqual([]);
    expect(pathsOf({ ...curve, divisor: "1" })).toEqual([]);
    expect(parseModel(modelOf(synthetix)).mechanisms[0]).toEqual(synthetix);
  });

  it("refuses rates that rise, factors too fine, and too many steps", () => {
    expect(pathsOf({ ...curve, divisor: "0.999" })).toEqual(["divisor"]);
    expect(pathsOf({ ...synthetix, factor: `0.${"9".repeat(18)}` })).toEqual([]);
    expect(pathsOf({ ...synthetix, factor: `0.${"9".repeat(19)}` })).toEqual(["factor"]);
    expect(pathsOf({ ...curve, everySeconds: 1 })).toEqual(["everySeconds"]);
    expect(pathsOf({ ...curve, everySeconds: 1, steps: 10 })).toEqual([]);
    expect(pathsOf({ ...curve, everySeconds: 1, start: asOf + 2 * year })).toEqual([]);
  });
});
