import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raiseRounded } from "../../../../amount/raiseRounded.ts";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkCompounding } from "./checkCompounding.ts";
import type { Compounding } from "./compoundingSchema.ts";
import { growthPerPeriod } from "./growthPerPeriod.ts";

const year = 31_536_000;
const week = 604_800;
const unit = 10n ** 18n;
const asOf = 1_700_000_000;

// SupplySchedule.sol of Synthetix, 2.x: TERMINAL_SUPPLY_RATE_ANNUAL = 2.5 %, divided by 52
const synthetix: Compounding = {
  kind: "compounding",
  form: "yearly",
  to: "circulating",
  perYear: "0.025",
  everySeconds: week,
};

// RewardsManager of The Graph, 2020-12: issuanceRate of a block for 3 % a year
const graph: Compounding = {
  kind: "compounding",
  form: "perBlock",
  to: "circulating",
  factor: "1.000000012184945188",
  blockSeconds: 13,
  everySeconds: 2_425_846 * 13,
};

function modelOf(spec: Compounding, ...others: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf,
    buckets: [{ id: "circulating", class: "circulating", amount: "100000000" }],
    mechanisms: [spec, ...others],
    horizonSeconds: year,
    stepSeconds: week,
  };
}

const totalsAt = (model: Model, seconds: readonly number[]) =>
  project(model, { dates: seconds.map((after) => asOf + after) }).total;

describe("raiseRounded", () => {
  it("raises The Graph's rate over 2,425,846 blocks to 1.02999999807", () => {
    const power = raiseRounded(1_000_000_012_184_945_188n, { exponent: 2_425_846n, unit });
    // by the same steps in another language's integers
    expect(power).toBe(1_029_999_998_066_136_803n);
    expect((power * 10n ** 11n + unit / 2n) / unit).toBe(102_999_999_807n);
  });

  it("rounds half up at every product", () => {
    // in hundredths: 1.05² = 1.1025 → 1.10, 1.15² = 1.3225 → 1.32, and 1.05³ = 1.10 × 1.05 = 1.155 → 1.16
    expect(raiseRounded(105n, { exponent: 2n, unit: 100n })).toBe(110n);
    expect(raiseRounded(115n, { exponent: 2n, unit: 100n })).toBe(132n);
    expect(raiseRounded(105n, { exponent: 3n, unit: 100n })).toBe(116n);
    expect(raiseRounded(105n, { exponent: 0n, unit: 100n })).toBe(100n);
    expect(raiseRounded(105n, { exponent: 1n, unit: 100n })).toBe(105n);
  });

  it("stays within the rounding of its products of the exact power", () => {
    const factors = fc.bigInt({ min: unit, max: unit + unit / 1_000n });
    fc.assert(
      fc.property(factors, fc.bigInt({ min: 0n, max: 64n }), (factor, exponent) => {
        const exact = exponent === 0n ? unit : factor ** exponent / unit ** (exponent - 1n);
        const off = raiseRounded(factor, { exponent, unit }) - exact;
        // at most 0.5 of a unit a squaring, each carried on by the later exponents, so below 2 × 64
        expect(off < 128n && off > -128n).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("growthPerPeriod", () => {
  it("splits 2.5 % a year over 52 weeks, cut to 18 decimals", () => {
    expect(growthPerPeriod(synthetix)).toEqual({
      numerator: 480_769_230_769_230n,
      denominator: unit,
    });
  });

  it("raises a factor to the blocks of a period", () => {
    expect(growthPerPeriod(graph)).toEqual({
      numerator: 29_999_998_066_136_803n,
      denominator: unit,
    });
  });

  it("keeps the decimals of a finer factor", () => {
    // Maker's duty of 5 % a day, with 27 decimals (dss, jug.t.sol)
    const daily: Compounding = {
      ...graph,
      factor: "1.000000564701133626865910626",
      blockSeconds: 1,
      everySeconds: 86_400,
    };
    const { numerator, denominator } = growthPerPeriod(daily);
    expect(denominator).toBe(10n ** 27n);
    expect(numerator / 10n ** 7n).toBe(5n * 10n ** 18n);
  });
});

describe("compounding", () => {
  it("ends Synthetix' terminal year of 52 weekly steps at 102,530,896.07…", () => {
    const totals = totalsAt(modelOf(synthetix), [week - 1, week, 52 * week]);
    expect(totals[0]).toBe(10n ** 26n);
    expect(totals[1]).toBe(10n ** 26n + 48_076_923_076_923_000_000_000n);
    // each step floor(supply × 480769230769230 ÷ 1e18), by the same steps in another language's integers
    expect(totals[2]).toBe(102_530_896_076_761_727_229_638_268n);
  });

  it("grows The Graph's supply by 3 % in 2,425,846 blocks", () => {
    const [, after] = totalsAt(modelOf(graph), [0, graph.everySeconds]);
    expect(after).toBe((10n ** 26n * 1_029_999_998_066_136_803n) / unit);
  });

  it("counts the supply of the very second, and begins and ends when told", () => {
    const stream: Mechanism = { kind: "constantRate", to: "circulating", perSecond: "1000" };
    const once = { ...synthetix, firstAt: asOf + 10, until: asOf + week };
    const [, , after] = totalsAt(modelOf(once, stream), [9, 10, 4 * week]);
    const at10 = 100_010_000n * unit;
    const grown = (at10 * 480_769_230_769_230n) / unit;
    const streamed = 4_000n * BigInt(week) * unit;
    expect(after).toBe(100_000_000n * unit + streamed + grown);
  });

  it("continues a period that began before, without paying its past again", () => {
    const running = { ...synthetix, firstAt: asOf - week + 5 };
    const totals = totalsAt(modelOf(running), [4, 5]);
    expect(totals[0]).toBe(10n ** 26n);
    expect(totals[1]).toBe(10n ** 26n + 48_076_923_076_923_000_000_000n);
  });

  it("is cut by a cap, and says so", () => {
    const { total, events } = project(modelOf(synthetix, { kind: "cap", max: "100000001" }), {
      dates: [asOf, asOf + 2 * week],
    });
    expect(total[1]).toBe(100_000_001n * unit);
    expect(events.map(({ kind, at }) => ({ kind, at }))).toEqual([
      { kind: "cut", at: asOf + week },
    ]);
  });

  it("follows its own recursion whatever the dates, and only rises", () => {
    const cases = fc.record({
      perYear: fc.integer({ min: 0, max: 2_000 }),
      everySeconds: fc.integer({ min: 100_000, max: year }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 2 * year }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ perYear, everySeconds, stops }) => {
        const spec = { ...synthetix, perYear: (perYear / 1_000).toFixed(3), everySeconds };
        const totals = totalsAt(modelOf(spec), [...stops.sort((a, b) => a - b), 3 * year]);
        const share = (BigInt(perYear) * 10n ** 15n) / BigInt(Math.floor(year / everySeconds));
        let expected = 10n ** 26n;
        for (let at = everySeconds; at <= 3 * year; at += everySeconds) {
          expected += (expected * share) / unit;
        }
        expect(totals.at(-1)).toBe(expected);
        expect(totals.every((total, index) => total >= (totals[index - 1] ?? 0n))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkCompounding", () => {
  const pathsOf = (spec: Compounding) =>
    checkCompounding(spec, modelOf(spec)).map(({ path }) => path);

  it("takes the rules as deployed", () => {
    expect(pathsOf(synthetix)).toEqual([]);
    expect(pathsOf(graph)).toEqual([]);
    expect(parseModel(modelOf(graph)).mechanisms[0]).toEqual(graph);
  });

  it("refuses periods too short, too long or not of whole blocks", () => {
    expect(pathsOf({ ...synthetix, everySeconds: 300 })).toEqual(["everySeconds"]);
    expect(pathsOf({ ...synthetix, everySeconds: year + 1 })).toEqual(["everySeconds"]);
    expect(pathsOf({ ...graph, everySeconds: graph.everySeconds + 1 })).toEqual(["everySeconds"]);
    expect(pathsOf({ ...synthetix, firstAt: 9, until: 8 })).toEqual(["until"]);
  });

  it("refuses factors that shrink, double more than once, or are too fine", () => {
    expect(pathsOf({ ...graph, factor: "0.9" })).toEqual(["factor"]);
    expect(pathsOf({ ...graph, factor: "2.1" })).toEqual(["factor"]);
    expect(pathsOf({ ...graph, factor: `1.${"0".repeat(28)}` })).toEqual(["factor"]);
    expect(pathsOf({ ...graph, factor: `1.${"0".repeat(27)}` })).toEqual([]);
  });
});

describe("sampleCompounding", () => {
  it("issues what the exact process does where behaviour changes nothing", () => {
    const early = { ...synthetix, firstAt: asOf, until: asOf + 30 * week };
    for (const spec of [synthetix, graph, early, { ...synthetix, everySeconds: 86_400 }]) {
      const model = modelOf(spec);
      const paths = samplePaths(model, 2);
      const { total } = project(model);
      const quantum = unit / BigInt(paths.quantaPerToken);
      for (const [step, amount] of paths.along("total", 1).entries()) {
        const exact = Number((total[step + 1] ?? 0n) / quantum);
        // each issue floors to a quantum
        expect(Math.abs(amount - exact)).toBeLessThanOrEqual(8 * (step + 1));
      }
      expect(paths.books().isSound).toBe(true);
    }
  });

  it("issues nothing once its end has passed", () => {
    const over = { ...synthetix, firstAt: asOf - 3 * week, until: asOf - 1 };
    const paths = samplePaths(modelOf(over), 1);
    expect(paths.along("total", 0)).toEqual(
      paths.along("total", 0).map(() => 1e8 * paths.quantaPerToken),
    );
  });
});
