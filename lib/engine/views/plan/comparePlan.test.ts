import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidDatesError, UnknownBucketError } from "../../errors.ts";
import type { Model } from "../../Model.ts";
import { project } from "../../project.ts";
import { comparePlan, type Observation } from "./comparePlan.ts";

const plan: Model = {
  token: { symbol: "T", decimals: 18 },
  asOf: 1_000,
  buckets: [
    { id: "circulating", class: "circulating", amount: "500" },
    { id: "team", class: "team", amount: "100" },
  ],
  mechanisms: [
    { kind: "constantRate", to: "circulating", perSecond: "0.5" },
    {
      kind: "vesting",
      form: "linear",
      from: "team",
      to: "circulating",
      total: "100",
      released: "0",
      start: 1_000,
      end: 1_300,
    },
  ],
  horizonSeconds: 300,
  stepSeconds: 100,
};

/** What the chain shows where the plan is kept to. */
function asPlanned(dates: readonly number[]): Observation[] {
  const { buckets, total } = project(plan, { dates });
  return dates.map((at, index) => ({
    at,
    buckets: Object.fromEntries(
      Object.entries(buckets).map(([id, held]) => [id, held[index] ?? 0n]),
    ),
    total: total[index] ?? 0n,
  }));
}

const dates = [1_000, 1_077, 1_150, 1_300];

describe("comparePlan", () => {
  it("finds nothing where the plan was kept to", () => {
    const { rows, deviations, unobserved } = comparePlan(plan, asPlanned(dates));
    expect(rows).toHaveLength(12);
    expect(rows.every(({ difference }) => difference === 0n)).toBe(true);
    expect({ deviations, unobserved }).toEqual({ deviations: [], unobserved: [] });
  });

  it("finds a deviation of one base unit, in its bucket, at its date, by its sign", () => {
    const history = asPlanned(dates);
    const [, second] = history;
    const planned = second?.buckets.team ?? 0n;
    history[1] = { at: 1_077, buckets: { ...second?.buckets, team: planned - 1n } };
    expect(comparePlan(plan, history).deviations).toEqual([
      {
        at: 1_077,
        bucket: "team",
        planned,
        observed: planned - 1n,
        difference: -1n,
        relative: { numerator: -1n, denominator: planned },
      },
    ]);
    expect(comparePlan(plan, history, { tolerance: 1n }).deviations).toEqual([]);
  });

  it("finds any deviation, wherever it is, and nothing else", () => {
    const drawn = fc.record({
      place: fc.nat(dates.length - 1),
      id: fc.constantFrom("circulating", "team", undefined),
      off: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).filter((off) => off !== 0n),
    });
    const kept = asPlanned(dates);
    fc.assert(
      fc.property(drawn, ({ place, id, off }) => {
        const history = kept.map((observation, index): Observation => {
          if (index !== place) return observation;
          const { buckets, total = 0n } = observation;
          return id === undefined
            ? { ...observation, total: total + off }
            : { ...observation, buckets: { ...buckets, [id]: (buckets[id] ?? 0n) + off } };
        });
        const { deviations } = comparePlan(plan, history);
        const [found] = deviations;
        return (
          deviations.length === 1 &&
          found?.at === dates[place] &&
          found?.bucket === id &&
          found?.difference === off
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("compares only what was observed, and names what was not", () => {
    const { rows, unobserved } = comparePlan(plan, [{ at: 1_100, buckets: { circulating: 0n } }]);
    expect(rows.map(({ bucket }) => bucket)).toEqual(["circulating"]);
    expect(unobserved).toEqual(["team"]);
  });

  it("refuses buckets the plan does not have, and times before it", () => {
    const wrong = [{ at: 1_100, buckets: { dao: 0n } }];
    expect(() => comparePlan(plan, wrong)).toThrow(UnknownBucketError);
    expect(() => comparePlan(plan, wrong)).toThrow("history[0].buckets");
    expect(() => comparePlan(plan, [{ at: 999, buckets: {} }])).toThrow(InvalidDatesError);
  });
});
