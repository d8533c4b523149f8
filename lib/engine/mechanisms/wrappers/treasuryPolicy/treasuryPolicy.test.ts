import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, MechanismOf, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkTreasuryPolicy } from "./checkTreasuryPolicy.ts";
import { forecastFactor } from "./forecastFactor.ts";

const day = 86_400;
const year = 31_536_000;
const spend: Mechanism = {
  kind: "constantRate",
  from: "treasury",
  to: "circulating",
  perSecond: "0.5",
};
const fill: Mechanism = { kind: "constantRate", to: "treasury", perSecond: "0.1" };
const spec: MechanismOf<"treasuryPolicy"> = {
  kind: "treasuryPolicy",
  treasury: "treasury",
  spendingPerYear: 10_000_000,
  minimumRunwayMonths: 18,
  maximumInflation: 0.05,
  forecastSeconds: year,
  confidence: 0.5,
  everySeconds: 7 * day,
  minimumFactor: 0.5,
  maximumFactor: 3,
  of: spend,
};

function modelOf(mechanisms: Mechanism[], volatility = 0): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 1_700_000_000,
    buckets: [
      { id: "circulating", class: "circulating", amount: "8000000" },
      { id: "treasury", class: "treasury", amount: "2000000" },
    ],
    mechanisms,
    market: { price: 10, drift: 0, volatility },
    horizonSeconds: 2 * year,
    stepSeconds: 7 * day,
  };
}

describe("forecastFactor", () => {
  it("is the cautious quantile of a geometric motion", () => {
    const ahead = { drift: 0.1, volatility: 0.8, years: 2 };
    expect(forecastFactor({ ...ahead, confidence: 0.5 })).toBeCloseTo(
      Math.exp((0.1 - 0.32) * 2),
      12,
    );
    // normal quantile of 0.95: 1.6448536269514722
    expect(forecastFactor({ ...ahead, confidence: 0.95 })).toBeCloseTo(
      Math.exp((0.1 - 0.32) * 2 - 1.6448536269514722 * 0.8 * Math.SQRT2),
      12,
    );
    expect(forecastFactor({ drift: 0, volatility: 0, years: 1, confidence: 0.99 })).toBe(1);
  });
});

describe("sampleTreasuryPolicy", () => {
  it("spends in full while the runway is long, and never below the least runway", () => {
    // 2,000,000 tokens at 10 last 24 months; 18 months need 1,500,000
    const { along, counts } = samplePaths(modelOf([spec]), 1);
    const held = along("bucket:treasury", 0);
    expect(held[0]).toBe(2_000_000 - 3.5 * day);
    expect(held.at(-1)).toBe(1_500_000);
    expect(along("figure:treasuryPolicy: forecast runway in months", 0).at(-1)).toBe(18);
    expect(counts.get("treasuryPolicy: outside policy")?.every((paths) => paths === 0)).toBe(true);
  });

  it("slows spending when the runway is short already, and reports the breach", () => {
    const poor = { ...spec, minimumRunwayMonths: 36 };
    const { along, counts } = samplePaths(modelOf([poor]), 1);
    expect(along("bucket:treasury", 0).at(-1)).toBe(2_000_000);
    expect(counts.get("treasuryPolicy: outside policy")?.every((paths) => paths === 1)).toBe(true);
  });

  it("fills faster when the runway is short and slower when it is long", () => {
    const grownWith = (minimumRunwayMonths: number) => {
      const model = modelOf([{ ...spec, minimumRunwayMonths, of: fill }]);
      return (samplePaths(model, 1).along("total", 0)[0] ?? 0) - 10_000_000;
    };
    const full = 60_480;
    // a runway of 24 months, to within the rounding of a double
    expect(Math.abs(grownWith(36) - full * 1.5)).toBeLessThanOrEqual(1);
    expect(grownWith(1_200)).toBe(full * 3);
    expect(Math.abs(grownWith(18) - full * 0.75)).toBeLessThanOrEqual(1);
    expect(grownWith(1)).toBe(full * 0.5);
  });

  it("stops all issuance at the year's limit, and starts the next year anew", () => {
    const issue: Mechanism = { kind: "constantRate", to: "circulating", perSecond: "0.1" };
    const model = modelOf([{ ...spec, of: issue }]);
    const totals = samplePaths(model, 1).along("total", 0);
    // 52 weeks are the first year; the 53rd step ends after it
    expect(totals[50]).toBe(10_500_000);
    expect(totals[51]).toBe(10_500_000);
    expect(totals[52]).toBe(10_500_000 + 0.1 * 7 * day);
    expect(totals[103]).toBe(11_025_000);
    // the last step ends at the end of the second year and is two days long
    expect(totals[104]).toBe(11_025_000 + 0.1 * 2 * day);
  });

  it("counts a breach that others cause", () => {
    const issue: Mechanism = { kind: "constantRate", to: "circulating", perSecond: "0.1" };
    const model = modelOf([{ ...spec, of: spend, label: "Policy" }, issue]);
    const breaches = samplePaths(model, 3).counts.get("Policy: outside policy") ?? [];
    expect(breaches[0]).toBe(0);
    expect(breaches[50]).toBe(3);
  });

  it("decides every period only, on the forecast of the path's own price", () => {
    const model = modelOf(
      [{ ...spec, everySeconds: 28 * day, minimumRunwayMonths: 30, of: fill }],
      1,
    );
    const { along } = samplePaths(model, 16);
    for (let path = 0; path < 16; path += 1) {
      const prices = along("price", path);
      const held = along("bucket:treasury", path);
      let [treasury, factor] = [2_000_000, 1];
      for (const [step, price] of prices.entries()) {
        const weeks = step + 1;
        if (step === 0 || weeks % 4 === 0) {
          const runway = (treasury * price * Math.exp(-0.5)) / (10_000_000 / 12);
          factor = Math.min(Math.max(30 / runway, 0.5), 3);
        }
        const room = 10_500_000 - (8_000_000 + treasury);
        const paid = Math.floor(Math.min(0.1 * 7 * day * factor, room));
        if (weeks > 51) break;
        expect(Math.abs((held[step] ?? 0) - treasury - paid)).toBeLessThanOrEqual(1);
        treasury = held[step] ?? 0;
      }
    }
  });

  it("stays inside or reports the breach", () => {
    const specs = fc.record({
      months: fc.double({ min: 1, max: 48, noNaN: true }),
      inflation: fc.double({ min: 0, max: 0.1, noNaN: true }),
      confidence: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      volatility: fc.double({ min: 0, max: 2, noNaN: true }),
      of: fc.constantFrom(spend, fill),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(specs, ({ months, inflation, confidence, volatility, of, seed }) => {
        const drawn = {
          ...spec,
          minimumRunwayMonths: months,
          maximumInflation: inflation,
          confidence,
          of,
        };
        const model = modelOf([drawn], volatility);
        const short = { ...model, horizonSeconds: 70 * day, seed };
        const { along, counts } = samplePaths(short, 1);
        const runways = along("figure:treasuryPolicy: forecast runway in months", 0);
        const totals = along("total", 0);
        return totals.every((total, step) => {
          const isInside =
            (runways[step] ?? 0) >= months * (1 - 1e-9) &&
            total <= 10_000_000 * (1 + inflation) * (1 + 1e-9);
          const isReported = counts.get("treasuryPolicy: outside policy")?.[step] === 1;
          return isInside !== isReported && total <= 10_000_000 * (1 + inflation) + 1e-3;
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells two policies apart", () => {
    const { counts } = samplePaths(modelOf([spec, { ...spec, of: fill }]), 1);
    expect([...counts.keys()]).toContain("treasuryPolicy: outside policy");
    expect([...counts.keys()]).toContain("treasuryPolicy 2: outside policy");
    const inside: Mechanism = { ...spec, label: "inner" };
    const nested = samplePaths(modelOf([{ ...spec, of: inside }]), 1).counts;
    expect([...nested.keys()]).toContain("treasuryPolicy: inner: outside policy");
  });
});

describe("checkTreasuryPolicy", () => {
  it("wants bounds in order and a market", () => {
    const model = modelOf([spec]);
    expect(parseModel(model).mechanisms).toEqual([spec]);
    expect(checkTreasuryPolicy({ ...spec, minimumFactor: 4 }, model)).toEqual([
      { path: "maximumFactor", message: "must not be below minimumFactor" },
    ]);
    const { market: _, ...exact } = model;
    expect(checkTreasuryPolicy(spec, exact).map(({ path }) => path)).toEqual(["spendingPerYear"]);
  });
});
