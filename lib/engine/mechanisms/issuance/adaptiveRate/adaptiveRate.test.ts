import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { adaptiveMaximum } from "./adaptiveMaximum.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import { checkAdaptiveRate } from "./checkAdaptiveRate.ts";
import { createController } from "./createController.ts";

const day = 86_400;
const year = 31_536_000;
const asOf = 1_700_000_000;
const unit = 10n ** 18n;

type Form<Name extends AdaptiveRate["form"]> = Extract<AdaptiveRate, { form: Name }>;

// Livepeer after LIP-40: rates of a round in billionths, change 500, target 50 %
const livepeer: Form<"step"> = {
  kind: "adaptiveRate",
  form: "step",
  to: "circulating",
  staked: "staked",
  everySeconds: 69_120,
  target: "0.5",
  rate: "0.000455",
  change: "0.0000005",
};

// Cosmos' defaults: 13 % at first, at most 13 % more or less a year, 7 % to 20 %, target 67 %
const cosmos: Form<"proportional"> = {
  kind: "adaptiveRate",
  form: "proportional",
  to: "staked",
  staked: "staked",
  everySeconds: day,
  target: "0.67",
  rate: "0.13",
  changePerYear: "0.13",
  floor: "0.07",
  ceiling: "0.2",
};

const tezos: Form<"curve"> = {
  kind: "adaptiveRate",
  form: "curve",
  to: "circulating",
  staked: "staked",
  everySeconds: day,
  target: "0.5",
  radius: "0.02",
  scale: "0.000625",
  bonus: "0",
  growthPerDay: "0.01",
  floor: "0.0025",
  ceiling: "0.1",
};

function modelOf(spec: AdaptiveRate, staked = "40000000", ...others: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: String(100_000_000n - BigInt(staked)) },
      { id: "staked", class: "staked", amount: staked },
    ],
    mechanisms: [spec, ...others],
    horizonSeconds: 50 * spec.everySeconds,
    stepSeconds: spec.everySeconds,
  };
}

/** A controller that has measured these shares of 1,000,000,000, one a period. */
function ratesOf(spec: AdaptiveRate, staked: readonly bigint[]): readonly bigint[] {
  const control = createController(spec);
  const rates = staked.map((amount) => control({ staked: amount, total: 10n ** 9n }));
  return rates.map(({ numerator, denominator }) => (numerator * 10n ** 9n) / denominator);
}

describe("adaptiveRate, form step", () => {
  it("gives LIP-40's example: 0.0455 % less 0.00005 % is 0.04545 %, about 9,837 of 21,645,383 LPT", () => {
    const control = createController(livepeer);
    const share = control({ staked: 6n, total: 10n });
    expect(share).toEqual({ numerator: 454_500n, denominator: 10n ** 9n });
    // 21,645,383 × 0.0004545 = 9,837.83
    expect(multiplyFloor(21_645_383n, share)).toBe(9_837n);
  });

  it("rises below the target, falls above it, and is unchanged where equal", () => {
    const measured = [499_999_999n, 500_000_000n, 500_000_001n, 500_000_001n, 500_000_000n];
    expect(ratesOf(livepeer, measured)).toEqual([455_500n, 455_500n, 455_000n, 454_500n, 454_500n]);
  });

  it("cuts the ratio to nine decimals before it compares, and counts no supply as none staked", () => {
    const control = createController(livepeer);
    // 0.5000000009 is 0.500000000 to the contract
    const same = control({ staked: 5_000_000_009n, total: 10n ** 10n });
    expect(same.numerator).toBe(455_000n);
    expect(control({ staked: 0n, total: 0n }).numerator).toBe(455_500n);
  });

  it("stops at 0, at its floor and at its ceiling", () => {
    const near = { ...livepeer, rate: "0.0000007" };
    expect(ratesOf(near, [600_000_000n, 600_000_000n, 600_000_000n])).toEqual([200n, 0n, 0n]);
    const bounded = { ...livepeer, floor: "0.0004549", ceiling: "0.0004554" };
    expect(ratesOf(bounded, [600_000_000n, 1n])).toEqual([454_900n, 455_400n]);
  });

  it("issues floor(supply × rate) on the supply of each round", () => {
    const { total } = project(modelOf({ ...livepeer, firstAt: asOf + 10 }), {
      dates: [asOf + 9, asOf + 10, asOf + 10 + 69_120],
    });
    const first = 10n ** 26n;
    const second = first + (first * 455_500n) / 10n ** 9n;
    expect(total).toEqual([first, second, second + (second * 456_000n) / 10n ** 9n]);
  });
});

describe("adaptiveRate, form proportional", () => {
  it("changes by (1 − ratio ÷ target) × changePerYear, and issues a day's part", () => {
    const [first = 0n, second = 0n] = ratesOf({ ...cosmos, target: "0.5" }, [
      250_000_000n,
      500_000_000n,
    ]);
    // 13 % + 0.5 × 13 % ÷ 365 = 0.1301780821…, ÷ 365 = 0.000356652
    expect(first).toBe(356_652n);
    expect(second).toBe(356_652n);
  });

  it("holds its bounds", () => {
    const fast = { ...cosmos, changePerYear: "1000" };
    // 20 % and 7 % ÷ 365
    expect(ratesOf(fast, [1n, 10n ** 9n])).toEqual([547_945n, 191_780n]);
  });
});

describe("adaptiveMaximum", () => {
  const at = (mille: bigint) => adaptiveMaximum((unit * mille) / 1_000n);

  it("gives the documented points: 10, 9.2, 5.6, 3, 1.5 and 1 %", () => {
    expect(
      [50n, 100n, 200n, 300n, 400n, 500n, 900n].map((mille) => (at(mille) * 1_000n) / unit),
    ).toEqual([100n, 91n, 55n, 30n, 15n, 10n, 10n]);
    // (1 + 9 × (40 ÷ 42)²) ÷ 100 = 9.1633 %
    expect((at(100n) * 1_000_000n) / unit).toBe(91_632n);
    expect(at(51n)).toBe(unit / 10n);
  });
});

describe("adaptiveRate, form curve", () => {
  it("has a static rate of 1 ÷ 1600 ÷ ratio²", () => {
    // at 25 %: 1 % and a bonus of (0.48 − 0.25) × 0.01 = 0.23 % after a day, ÷ 365
    expect(ratesOf(tezos, [250_000_000n])).toEqual([33_698n]);
    // within the band the bonus stays: 0.25 % ÷ 365
    expect(ratesOf(tezos, [500_000_000n])).toEqual([6_849n]);
  });

  it("grows its bonus by the distance to the band, and takes it back above", () => {
    const rates = ratesOf({ ...tezos, bonus: "0.01" }, [
      500_000_000n,
      480_000_000n,
      520_000_000n,
      620_000_000n,
      500_000_000n,
    ]);
    const yearly = rates.map((rate) => rate * 365n);
    // 0.25 + 1, 0.2713 + 1, 0.2311 + 1, 0.1626 + 0.9, 0.25 + 0.9 %
    expect(yearly.map((rate) => (rate + 5_000n) / 10_000n)).toEqual([
      1_250n,
      1_271n,
      1_231n,
      1_063n,
      1_150n,
    ]);
  });

  it("holds floor and ceiling, and the bonus fills what is left", () => {
    expect(ratesOf(tezos, [10_000_000n, 0n])).toEqual([273_972n, 273_972n]);
    expect(ratesOf(tezos, [900_000_000n])).toEqual([6_849n]);
    const falling = { ...tezos, adaptiveMaximum: true, bonus: "0.05" };
    // at a half: at most 1 %
    expect(ratesOf(falling, [500_000_000n])).toEqual([27_397n]);
  });
});

const anySpec: fc.Arbitrary<AdaptiveRate> = fc.constantFrom<AdaptiveRate>(
  { ...livepeer, floor: "0.0001", ceiling: "0.001" },
  cosmos,
  tezos,
  { ...tezos, adaptiveMaximum: true },
);

describe("a controller", () => {
  const ratios = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 });

  it("stays within its bounds whatever it measures", () => {
    fc.assert(
      fc.property(anySpec, ratios, (spec, measured) => {
        const perYear = BigInt(Math.floor(spec.form === "step" ? 1 : year / spec.everySeconds));
        const control = createController(spec);
        for (const staked of measured) {
          const { numerator, denominator } = control({ staked, total: 10n ** 9n });
          const rate = numerator * perYear * unit;
          const bound = (text: string) => BigInt(Math.round(Number(text) * 1e9)) * 10n ** 9n;
          expect(rate >= (bound(spec.floor ?? "0") - perYear) * denominator).toBe(true);
          expect(rate <= bound(spec.ceiling ?? "0") * denominator).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("issues no less where less is staked", () => {
    const pair = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
    );
    fc.assert(
      fc.property(anySpec, pair, (spec, [a, b]) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const [less, more] = [ratesOf(spec, [high])[0] ?? 0n, ratesOf(spec, [low])[0] ?? 0n];
        expect(more >= less).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("conserves, only raises the total, and does not see the dates", () => {
    const stops = fc.uniqueArray(fc.integer({ min: 1, max: 40 * day }), { maxLength: 6 });
    const stakes = fc.integer({ min: 0, max: 100_000_000 }).map(String);
    fc.assert(
      fc.property(anySpec, stakes, stops, (spec, staked, extra) => {
        const model = modelOf(spec, staked);
        const dates = [...extra.sort((a, b) => a - b), 41 * day].map((after) => asOf + after);
        const { total, buckets } = project(model, { dates });
        expect(total.at(-1)).toBe(project(model, { dates: [asOf + 41 * day] }).total[0]);
        for (const [index, amount] of total.entries()) {
          expect(amount >= (total[index - 1] ?? 0n)).toBe(true);
          const parts = (buckets.circulating?.[index] ?? 0n) + (buckets.staked?.[index] ?? 0n);
          expect(parts).toBe(amount);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("sampleAdaptiveRate", () => {
  const forms: AdaptiveRate[] = [livepeer, cosmos, tezos, { ...tezos, adaptiveMaximum: true }];

  it("issues what the exact process does where nobody moves", () => {
    const unstaked = [livepeer, tezos].map((spec) => modelOf(spec, "0"));
    for (const model of [...forms.map((spec) => modelOf(spec)), ...unstaked]) {
      const paths = samplePaths(model, 2);
      const { total } = project(model);
      const quantum = unit / BigInt(paths.quantaPerToken);
      for (const [step, amount] of paths.along("total", 1).entries()) {
        const exact = Number((total[step + 1] ?? 0n) / quantum);
        expect(Math.abs(amount - exact) / exact).toBeLessThan(1e-12 * (step + 1));
      }
      expect(paths.books().isSound).toBe(true);
    }
  });

  it("makes several changes in a longer step, from one measurement", () => {
    for (const spec of forms) {
      const model = { ...modelOf(spec), stepSeconds: 5 * spec.everySeconds };
      const paths = samplePaths(model, 1);
      const { total } = project(model);
      const quantum = unit / BigInt(paths.quantaPerToken);
      for (const [step, amount] of paths.along("total", 0).entries()) {
        const issued = amount / 1e8 / paths.quantaPerToken - 1;
        const exact = Number((total[step + 1] ?? 0n) / quantum) / 1e8 / paths.quantaPerToken - 1;
        // a ceiling met within a step bends the rate, of which only the ends are known
        const isBent = "adaptiveMaximum" in spec;
        expect(Math.abs(issued / exact - 1)).toBeLessThan(isBent ? 0.01 : 0.002);
      }
    }
  });

  it("answers a sampled ratio on each path", () => {
    const model: Model = {
      ...modelOf({ ...livepeer, ratio: "bonded", ceiling: "0.0005" }),
      market: {
        price: 1,
        drift: 0,
        volatility: 0,
        processes: [
          { id: "bonded", form: "share", start: 0.5, reversionPerYear: 0, volatility: 3 },
        ],
      },
    };
    const paths = samplePaths(model, 16);
    for (const path of [0, 7, 15]) {
      let rate = 0.000455;
      let total = 1e8 * paths.quantaPerToken;
      const ratios = paths.along("figure:adaptiveRate: ratio", path);
      const shown = paths.along("figure:adaptiveRate: rate a year", path);
      for (const [step, amount] of paths.along("total", path).entries()) {
        const ratio = ratios[step] ?? 0;
        rate = Math.min(Math.max(rate + 5e-7 * (ratio < 0.5 ? 1 : -1), 0), 0.0005);
        total += Math.floor(total * rate);
        expect(Math.abs(amount - total)).toBeLessThanOrEqual(64 * (step + 1));
        expect(shown[step]).toBeCloseTo((rate * year) / 69_120, 9);
      }
    }
    expect(new Set(paths.at("total", -1)).size).toBeGreaterThan(1);
  });
});

describe("checkAdaptiveRate", () => {
  const pathsOf = (spec: AdaptiveRate) =>
    checkAdaptiveRate(spec, modelOf(spec)).map(({ path }) => path);

  it("takes the three rules", () => {
    for (const spec of [livepeer, cosmos, tezos]) {
      expect(pathsOf(spec)).toEqual([]);
      expect(parseModel(modelOf(spec)).mechanisms[0]).toEqual(spec);
    }
  });

  it("refuses bounds that cross, a rate outside them, and a target that cannot be divided by", () => {
    expect(pathsOf({ ...tezos, floor: "0.2" })).toEqual(["ceiling"]);
    expect(pathsOf({ ...tezos, ceiling: "11" })).toEqual(["ceiling"]);
    expect(pathsOf({ ...cosmos, rate: "0.3" })).toEqual(["rate"]);
    expect(pathsOf({ ...livepeer, floor: "0.001" })).toEqual(["rate"]);
    expect(pathsOf({ ...cosmos, target: "0" })).toEqual(["target"]);
    expect(pathsOf({ ...tezos, radius: "0.6" })).toEqual(["radius"]);
    expect(pathsOf({ ...tezos, everySeconds: 60 })).toEqual(["everySeconds"]);
  });

  it("is told of a bucket or process that does not exist", () => {
    expect(() => parseModel(modelOf({ ...livepeer, staked: "nowhere", ratio: "none" }))).toThrow(
      /mechanisms\[0\]\.staked: there is no bucket[\s\S]*mechanisms\[0\]\.ratio: there is no process/,
    );
  });
});
