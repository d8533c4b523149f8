import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, MechanismOf, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkVolatilityAdjusted } from "./checkVolatilityAdjusted.ts";

const day = 86_400;
const year = 31_536_000;
const spec: MechanismOf<"volatilityAdjusted"> = {
  kind: "volatilityAdjusted",
  target: 0.8,
  windowSeconds: 7 * day,
  minimumFactor: 0.25,
  maximumFactor: 1.5,
  of: { kind: "constantRate", to: "circulating", perSecond: "1" },
};

function modelOf(mechanism: Mechanism, volatility = 0.8): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 1_700_000_000,
    buckets: [{ id: "circulating", class: "circulating", amount: "1000000" }],
    mechanisms: [mechanism],
    market: { price: 10, drift: 0, volatility },
    horizonSeconds: 60 * day,
    stepSeconds: day,
  };
}

describe("sampleVolatilityAdjusted", () => {
  it("pays target over realised volatility, path by path", () => {
    const { along } = samplePaths(modelOf(spec), 32);
    const decay = Math.exp(-1 / 7);
    let bounded = 0;
    for (let path = 0; path < 32; path += 1) {
      let [variance, last, total] = [0.64, 10, 1_000_000];
      for (const [step, price] of along("price", path).entries()) {
        variance = decay * variance + (1 - decay) * Math.log(price / last) ** 2 * (year / day);
        last = price;
        const factor = Math.min(Math.max(0.8 / Math.sqrt(variance), 0.25), 1.5);
        if (factor === 0.25 || factor === 1.5) bounded += 1;
        expect(along("figure:volatilityAdjusted: factor", path)[step]).toBeCloseTo(factor, 8);
        total += Math.floor(factor * day);
        expect(Math.abs((along("total", path)[step] ?? 0) - total)).toBeLessThanOrEqual(step + 1);
      }
    }
    expect(bounded).toBeGreaterThan(0);
    expect(bounded).toBeLessThan(32 * 60);
  });

  it("pays the largest factor where the price stands still", () => {
    const { along } = samplePaths(modelOf(spec, 0), 1);
    expect(along("total", 0)[0]).toBe(1_000_000 + 1.5 * day);
  });

  it("stays within its bounds: never above the rate times the largest factor", () => {
    const specs = fc.record({
      target: fc.double({ min: 0.01, max: 5, noNaN: true }),
      volatility: fc.double({ min: 0, max: 5, noNaN: true }),
      bounds: fc.tuple(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
      ),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(specs, ({ target, volatility, bounds, seed }) => {
        const [minimumFactor, maximumFactor] = [Math.min(...bounds), Math.max(...bounds)];
        const model = modelOf({ ...spec, target, minimumFactor, maximumFactor }, volatility);
        const short = { ...model, horizonSeconds: 8 * day, seed };
        const totals = samplePaths(short, 1).along("total", 0);
        return totals.every((total, step) => {
          const grown = total - (totals[step - 1] ?? 1_000_000);
          return grown <= maximumFactor * day && grown >= Math.floor(minimumFactor * day);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("multiplies with a wrapper inside", () => {
    const breaker: Mechanism = {
      kind: "circuitBreaker",
      maximumDrawdown: 0.000_001,
      coolDownSeconds: year,
      slowTo: 0.5,
      of: spec.of,
    };
    const { along } = samplePaths(modelOf({ ...spec, of: breaker }), 4);
    for (let path = 0; path < 4; path += 1) {
      const factor = along("figure:volatilityAdjusted: factor", path).at(-1) ?? 0;
      const [before = 0, after = 0] = along("total", path).slice(-2);
      expect(after - before).toBe(Math.floor(day * factor * 0.5));
    }
  });
});

describe("checkVolatilityAdjusted", () => {
  it("wants bounds in order and a market", () => {
    const model = modelOf(spec);
    expect(parseModel(model).mechanisms).toEqual([spec]);
    const swapped = { ...spec, minimumFactor: 2 };
    expect(checkVolatilityAdjusted(swapped, model)).toEqual([
      { path: "maximumFactor", message: "must not be below minimumFactor" },
    ]);
    const { market: _, ...exact } = model;
    expect(checkVolatilityAdjusted(spec, exact).map(({ path }) => path)).toEqual(["target"]);
  });
});
