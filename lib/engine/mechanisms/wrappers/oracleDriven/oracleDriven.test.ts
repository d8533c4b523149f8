import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, MechanismOf, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkOracleDriven } from "./checkOracleDriven.ts";

const day = 86_400;
const asOf = 1_700_000_000;
const bounds = { minimumFactor: 0, maximumFactor: 1 };
const spec: MechanismOf<"oracleDriven"> = {
  kind: "oracleDriven",
  use: "scale",
  readings: [
    { at: asOf, value: 80 },
    { at: asOf + 3 * day, value: 30 },
  ],
  reference: 100,
  ...bounds,
  staleAfterSeconds: 2 * day,
  fallbackFactor: 0.5,
  of: { kind: "constantRate", to: "circulating", perSecond: "1" },
};
const { readings: _, ...unread } = spec;

function modelOf(mechanism: Mechanism): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "1000000" },
      { id: "community", class: "community", amount: "1000000" },
      { id: "treasury", class: "treasury", amount: "2000000" },
    ],
    mechanisms: [mechanism],
    market: {
      price: 10,
      drift: 0,
      volatility: 1,
      processes: [{ id: "usage", form: "level", start: 100, reversionPerYear: 2, volatility: 1 }],
    },
    horizonSeconds: 8 * day,
    stepSeconds: day,
  };
}

const growthOf = (amounts: readonly number[], start: number) =>
  amounts.map((amount, step) => amount - (amounts[step - 1] ?? start));

describe("sampleOracleDriven", () => {
  it("scales by known readings, and by the fallback when they are stale", () => {
    const { along } = samplePaths(modelOf(spec), 1);
    const factors = [0.8, 0.8, 0.3, 0.3, 0.3, 0.5, 0.5, 0.5];
    expect(growthOf(along("total", 0), 4_000_000)).toEqual(
      factors.map((factor) => Math.floor(factor * day)),
    );
  });

  it("routes the factor's share to where it was meant to go and the rest elsewhere", () => {
    const routed: Mechanism = { ...spec, use: "route", otherwise: "community" };
    const { along } = samplePaths(modelOf(routed), 1);
    const factors = [0.8, 0.8, 0.3, 0.3, 0.3, 0.5, 0.5, 0.5];
    expect(growthOf(along("bucket:circulating", 0), 1_000_000)).toEqual(
      factors.map((factor) => Math.floor(factor * day)),
    );
    expect(growthOf(along("bucket:community", 0), 1_000_000)).toEqual(
      factors.map((factor) => Math.floor(day - factor * day)),
    );
  });

  it("leaves the rest where it is when that is where it would go", () => {
    const grants: Mechanism = {
      kind: "constantRate",
      from: "treasury",
      to: "circulating",
      perSecond: "1",
    };
    const routed: Mechanism = { ...spec, use: "route", otherwise: "treasury", of: grants };
    const { along } = samplePaths(modelOf(routed), 1);
    expect(along("bucket:treasury", 0)[0]).toBe(2_000_000 - 0.8 * day);
    expect(along("total", 0).at(-1)).toBe(4_000_000);
  });

  it("routes what a wrapper inside has scaled", () => {
    const inner: Mechanism = { ...spec, readings: [{ at: asOf, value: 50 }], of: spec.of };
    const outer: Mechanism = {
      ...spec,
      use: "route",
      otherwise: "community",
      of: { ...inner, staleAfterSeconds: 100 * day },
    };
    const { along } = samplePaths(modelOf(outer), 1);
    expect(along("bucket:circulating", 0)[0]).toBe(1_000_000 + 0.5 * 0.8 * day);
    expect(along("bucket:community", 0)[0]).toBe(1_000_000 + Math.floor(0.5 * (day - 0.8 * day)));
  });

  it("follows a process that it reads now and then, path by path", () => {
    const read: Mechanism = {
      ...unread,
      process: "usage",
      everySeconds: 2 * day,
      staleAfterSeconds: 30 * day,
    };
    const { along } = samplePaths(modelOf(read), 16);
    for (let path = 0; path < 16; path += 1) {
      const usage = along("figure:usage", path);
      const factors = along("figure:oracleDriven: factor", path);
      for (const [step, factor] of factors.entries()) {
        const readStep = Math.floor((step + 1) / 2) * 2 - 1;
        const reading = readStep < 0 ? 100 : (usage[readStep] ?? 0);
        expect(factor).toBeCloseTo(Math.min(reading / 100, 1), 10);
      }
    }
  });

  it("falls back when readings are missed for too long, and never without misses", () => {
    const read = { ...unread, process: "usage", minimumFactor: 1, fallbackFactor: 0.5 };
    const factorsOf = (missed: number) => {
      const { along } = samplePaths(modelOf({ ...read, missed }), 200);
      return Array.from({ length: 200 }, (_, path) => along("figure:oracleDriven: factor", path));
    };
    expect(new Set(factorsOf(0).flat())).toEqual(new Set([1]));
    for (const factors of factorsOf(1))
      expect(factors).toEqual([1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    // three misses in a row: 0.7^3 of the last steps
    const stale = factorsOf(0.7).filter((factors) => factors.at(-1) === 0.5).length / 200;
    expect(stale).toBeGreaterThan(0.343 - 0.15);
    expect(stale).toBeLessThan(0.343 + 0.15);
  });

  it("keeps to its bounds and its fallback, and moves no more than was to be paid", () => {
    const factor = fc.double({ min: 0, max: 1, noNaN: true });
    const specs = fc.record({
      low: factor,
      high: factor,
      fallback: factor,
      values: fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
        minLength: 1,
        maxLength: 5,
      }),
      stale: fc.integer({ min: 1, max: 5 * day }),
      isRoute: fc.boolean(),
    });
    fc.assert(
      fc.property(specs, ({ low, high, fallback, values: readings, stale, isRoute }) => {
        const [minimumFactor, maximumFactor] = [Math.min(low, high), Math.max(low, high)];
        const drawn: Mechanism = {
          ...spec,
          use: isRoute ? "route" : "scale",
          ...(isRoute ? { otherwise: "community" } : {}),
          readings: readings.map((value, index) => ({ at: asOf + index * 40_000, value })),
          minimumFactor,
          maximumFactor,
          staleAfterSeconds: stale,
          fallbackFactor: fallback,
        };
        const { along } = samplePaths({ ...modelOf(drawn), horizonSeconds: 4 * day }, 1);
        const paid = growthOf(along("bucket:circulating", 0), 1_000_000);
        const all = growthOf(along("total", 0), 4_000_000);
        const bounded = paid.every((amount) => {
          const isFallback = amount === Math.floor(fallback * day);
          return (
            isFallback ||
            (amount >= Math.floor(minimumFactor * day) && amount <= maximumFactor * day)
          );
        });
        return bounded && all.every((amount) => amount <= day && (!isRoute || amount >= day - 1));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkOracleDriven", () => {
  const paths = (changed: object) =>
    checkOracleDriven({ ...spec, ...changed } as typeof spec).map(({ path }) => path);

  it("takes a whole one, in a whole model", () => {
    expect(paths({})).toEqual([]);
    expect(parseModel(modelOf(spec)).mechanisms).toEqual([spec]);
  });

  it("wants one source, readings in order and bounds in order", () => {
    expect(checkOracleDriven(unread).map(({ path }) => path)).toEqual(["process"]);
    expect(paths({ process: "usage" })).toEqual(["process"]);
    expect(paths({ everySeconds: 5 })).toEqual(["everySeconds"]);
    expect(paths({ missed: 0.5 })).toEqual(["missed"]);
    expect(paths({ readings: spec.readings?.toReversed() })).toEqual(["readings"]);
    expect(paths({ minimumFactor: 2 })).toEqual(["maximumFactor"]);
  });

  it("wants shares when routing, and a place for the rest", () => {
    expect(paths({ use: "route" })).toEqual(["otherwise"]);
    expect(paths({ otherwise: "community" })).toEqual(["otherwise"]);
    const route = { use: "route", otherwise: "community" };
    expect(paths(route)).toEqual([]);
    expect(paths({ ...route, maximumFactor: 1.1 })).toEqual(["maximumFactor"]);
    expect(paths({ ...route, fallbackFactor: 1.1 })).toEqual(["fallbackFactor"]);
  });

  it("names a process that the market does not have", () => {
    expect(() => parseModel(modelOf({ ...unread, process: "mood" }))).toThrow(
      'mechanisms[0].process: there is no process with the id "mood" in market.processes',
    );
  });
});
