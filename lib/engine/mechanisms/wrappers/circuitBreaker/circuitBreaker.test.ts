import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, MechanismOf, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkCircuitBreaker } from "./checkCircuitBreaker.ts";

const day = 86_400;
const issue: Mechanism = { kind: "constantRate", to: "circulating", perSecond: "1" };

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 1_700_000_000,
    buckets: [
      { id: "circulating", class: "circulating", amount: "8000000" },
      { id: "treasury", class: "treasury", amount: "2000000" },
    ],
    mechanisms,
    market: { price: 10, drift: 0, volatility: 1.5 },
    horizonSeconds: 60 * day,
    stepSeconds: day,
  };
}

const breaker: MechanismOf<"circuitBreaker"> = {
  kind: "circuitBreaker",
  maximumDrawdown: 0.1,
  coolDownSeconds: 5 * day,
  of: issue,
};

const growthOf = (totals: readonly number[]) =>
  totals.map((total, step) => total - (totals[step - 1] ?? 10_000_000));

/** The same rule on one path, in plain arithmetic: what is let through at each step. */
function expectedFactors(prices: readonly number[], limit: number, slowTo: number): number[] {
  let [peak, closedUntil] = [10, 0];
  return prices.map((price, step) => {
    const now = (step + 1) * day;
    peak = now < closedUntil ? price : Math.max(peak, price);
    if (price < peak * (1 - limit)) closedUntil = now + 5 * day;
    return now < closedUntil ? slowTo : 1;
  });
}

describe("sampleCircuitBreaker", () => {
  it("stops at a draw-down and lets through again after the cool-down, path by path", () => {
    const { along } = samplePaths(modelOf(breaker), 64);
    let stops = 0;
    for (let path = 0; path < 64; path += 1) {
      const factors = expectedFactors(along("price", path), 0.1, 0);
      stops += factors.filter((factor) => factor === 0).length;
      expect(along("figure:circuitBreaker: let through", path)).toEqual(factors);
      expect(growthOf(along("total", path))).toEqual(factors.map((factor) => factor * day));
    }
    expect(stops).toBeGreaterThan(500);
    expect(stops).toBeLessThan(64 * 60 - 500);
  });

  it("slows to a share where it is told to", () => {
    const { along } = samplePaths(modelOf({ ...breaker, slowTo: 0.25 }), 8);
    for (let path = 0; path < 8; path += 1) {
      const factors = expectedFactors(along("price", path), 0.1, 0.25);
      expect(growthOf(along("total", path))).toEqual(factors.map((factor) => factor * day));
    }
  });

  it("trips on growth within a window, and measures the next window anew", () => {
    // 86,400 a day on 10 million: above 2 % after three days' issue, seen at the fourth turn
    const spec: Mechanism = {
      kind: "circuitBreaker",
      maximumInflation: 0.02,
      windowSeconds: 10 * day,
      coolDownSeconds: day,
      of: issue,
    };
    const growth = growthOf(samplePaths(modelOf(spec), 1).along("total", 0));
    // turns 1 to 9 are the first window; from day 10 on the total is 1 % smaller a share
    const firstWindow = [1, 1, 1, 0, 0, 0, 0, 0, 0];
    const nextWindow = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    expect(growth.slice(0, 19)).toEqual([...firstWindow, ...nextWindow].map((on) => on * day));
  });

  it("trips when a bucket loses too much within a window", () => {
    const drain: Mechanism = {
      kind: "constantRate",
      from: "treasury",
      to: "circulating",
      perSecond: "1",
    };
    const spec: Mechanism = {
      kind: "circuitBreaker",
      maximumOutflow: 0.1,
      outflowFrom: "treasury",
      windowSeconds: 30 * day,
      coolDownSeconds: 2 * day,
      of: drain,
    };
    const held = samplePaths(modelOf(spec), 1).along("bucket:treasury", 0);
    // 10 % of 2 million is passed by the third day's 86,400; in the next window 3 days again
    expect(held[2]).toBe(2_000_000 - 3 * day);
    // tripped last on day 29, closed until day 31; the window of day 30 lets three days through
    expect(held[29]).toBe(2_000_000 - 3 * day);
    expect(held[30]).toBe(2_000_000 - 4 * day);
    expect(held[32]).toBe(2_000_000 - 6 * day);
    expect(held[58]).toBe(2_000_000 - 6 * day);
  });

  it("only ever lowers what it holds", () => {
    const limit = fc.option(fc.double({ min: 0, max: 0.5, noNaN: true }), { nil: undefined });
    const specs = fc.record({
      drawdown: limit,
      inflation: limit,
      slowTo: fc.double({ min: 0, max: 1, noNaN: true }),
      coolDown: fc.integer({ min: 1, max: 30 * day }),
      window: fc.integer({ min: 1, max: 30 * day }),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
    });
    const short = { horizonSeconds: 8 * day, stepSeconds: day };
    fc.assert(
      fc.property(specs, ({ drawdown = 1, inflation, slowTo, coolDown, window, seed }) => {
        const spec: Mechanism = {
          kind: "circuitBreaker",
          maximumDrawdown: drawdown,
          ...(inflation === undefined ? {} : { maximumInflation: inflation }),
          windowSeconds: window,
          coolDownSeconds: coolDown,
          slowTo,
          of: issue,
        };
        const { along } = samplePaths({ ...modelOf(spec), ...short, seed }, 2);
        for (const path of [0, 1]) {
          for (const grown of growthOf(along("total", path))) {
            if (grown > day || grown < Math.floor(day * slowTo)) return false;
          }
        }
        return true;
      }),
      { numRuns: 1_000 },
    );
  });

  it("lets through at the price at which nothing trips: a limit of exactly the fall", () => {
    const still = { ...modelOf({ ...breaker, maximumDrawdown: 0 }) };
    const flat: Model = { ...still, market: { price: 10, drift: 0, volatility: 0 } };
    expect(samplePaths(flat, 1).along("total", 0).at(-1)).toBe(10_000_000 + 60 * day);
  });
});

describe("checkCircuitBreaker", () => {
  const model = modelOf();
  const paths = (spec: object) =>
    checkCircuitBreaker(
      { kind: "circuitBreaker", coolDownSeconds: 1, of: issue, ...spec },
      model,
    ).map(({ path }) => path);

  it("wants a limit, and what it is measured on", () => {
    expect(paths({})).toEqual(["maximumDrawdown"]);
    expect(paths({ maximumDrawdown: 0.1 })).toEqual([]);
    expect(paths({ maximumInflation: 0.1 })).toEqual(["windowSeconds"]);
    expect(paths({ maximumInflation: 0.1, windowSeconds: 5 })).toEqual([]);
    expect(paths({ maximumOutflow: 0.1, windowSeconds: 5 })).toEqual(["outflowFrom"]);
    expect(paths({ maximumDrawdown: 0.1, outflowFrom: "treasury" })).toEqual(["outflowFrom"]);
  });

  it("wants a market for a draw-down, and is asked for it by the whole model", () => {
    const { market: _, ...exact } = modelOf(breaker);
    expect(() => parseModel(exact)).toThrow(
      "mechanisms[0].maximumDrawdown: needs a price; give the model a market",
    );
    expect(parseModel(modelOf(breaker)).mechanisms).toEqual([breaker]);
  });
});
