import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { voteWeights } from "./voteWeights.ts";
import type { WeightedAllocation } from "./weightedAllocationSchema.ts";

const asOf = 1_000;
const budget: WeightedAllocation = {
  kind: "weightedAllocation",
  perPeriod: "1000",
  everySeconds: 10,
  recipients: [
    { to: "a", votes: "6" },
    { to: "b", votes: "3" },
    { to: "c", votes: "1" },
  ],
  label: "Gauges",
};

function modelOf(spec: WeightedAllocation): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "a", class: "circulating", amount: "0" },
      { id: "b", class: "circulating", amount: "0" },
      { id: "c", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "1500" },
    ],
    mechanisms: [spec],
    horizonSeconds: 100,
    stepSeconds: 10,
  };
}

const heldAt = (spec: WeightedAllocation, at: number) => {
  const { buckets } = project(modelOf(spec), { dates: [asOf + at] });
  return [buckets.a?.[0], buckets.b?.[0], buckets.c?.[0]];
};

describe("voteWeights", () => {
  it("is the share of the votes", () => {
    expect(voteWeights([6n, 3n, 1n])).toEqual({ numerators: [6n, 3n, 1n], denominator: 10n });
  });

  it("gives what a cap cuts to the others by their votes: 40 %, then 45 % to 15 % becomes 40 % to 20 %", () => {
    const { numerators, denominator } = voteWeights([6n, 3n, 1n], {
      numerator: 2n,
      denominator: 5n,
    });
    expect(numerators.map((numerator) => Number((numerator * 100n) / denominator))).toEqual([
      40, 40, 20,
    ]);
  });

  it("shares evenly where nobody voted, also what a cap leaves for those without votes", () => {
    expect(voteWeights([0n, 0n])).toEqual({ numerators: [1n, 1n], denominator: 2n });
    const { numerators, denominator } = voteWeights([5n, 0n, 0n], {
      numerator: 1n,
      denominator: 2n,
    });
    expect(numerators.map((numerator) => (numerator * 4n) / denominator)).toEqual([2n, 1n, 1n]);
    const all = voteWeights([7n, 1n], { numerator: 1n, denominator: 2n });
    expect(all.numerators.map((numerator) => (numerator * 2n) / all.denominator)).toEqual([1n, 1n]);
  });

  it("sums to 1, passes no cap, and gives no less for more votes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1_000 }),
        (votes, extra) => {
          const least = Math.ceil(1_000 / votes.length);
          const mille = Math.min(1_000, least + extra);
          const cap = { numerator: BigInt(mille), denominator: 1_000n };
          const { numerators, denominator } = voteWeights(votes, cap);
          expect(numerators.reduce((sum, part) => sum + part, 0n)).toBe(denominator);
          for (const [place, part] of numerators.entries()) {
            expect(part >= 0n && part * 1_000n <= BigInt(mille) * denominator).toBe(true);
            for (const [other, votesOther] of votes.entries()) {
              if (votesOther <= (votes[place] ?? 0n)) {
                expect((numerators[other] ?? 0n) <= part).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("weightedAllocation", () => {
  it("pays the whole budget each period by votes", () => {
    expect(heldAt(budget, 9)).toEqual([0n, 0n, 0n]);
    expect(heldAt(budget, 10)).toEqual([600n, 300n, 100n]);
    expect(heldAt(budget, 35)).toEqual([1_800n, 900n, 300n]);
  });

  it("holds to the cap", () => {
    expect(heldAt({ ...budget, cap: "0.4" }, 10)).toEqual([400n, 400n, 200n]);
  });

  it("lets votes decay after each period", () => {
    const [first, ...others] = budget.recipients;
    const spec = {
      ...budget,
      recipients: [{ to: "a", votes: first?.votes ?? "", decay: "0.5" }, ...others],
    };
    // 6:3:1, then 3:3:1 of 1000 with cumulative floors 428, 857, 1000
    expect(heldAt(spec, 20)).toEqual([1_028n, 729n, 243n]);
  });

  it("counts fractions of votes", () => {
    const recipients = [
      { to: "a", votes: "0.3" },
      { to: "b", votes: "0.1" },
    ];
    expect(heldAt({ ...budget, recipients }, 10)).toEqual([750n, 250n, 0n]);
  });

  it("pays from a bucket, reports what is short, and stops at its end", () => {
    const spec = { ...budget, from: "treasury", firstAt: asOf + 1, until: asOf + 11 };
    const { buckets, events } = project(modelOf(spec), { dates: [asOf + 99] });
    expect(buckets.treasury).toEqual([0n]);
    expect(events.map(({ at, kind, amount }) => [at - asOf, kind, amount])).toEqual([
      [1, "payment", 1_000n],
      [11, "shortfall", 100n],
      [11, "shortfall", 300n],
      [11, "shortfall", 100n],
      [11, "payment", 500n],
    ]);
  });

  it.each([
    ["cap: times the number of recipients must be at least 1", { cap: "0.3" }],
    ["everySeconds: gives 31536001 events", { everySeconds: 1 }],
    ["recipients[1].to: is the bucket it comes from", { from: "b" }],
  ])("says %s", (message, change) => {
    expect(() => parseModel(modelOf({ ...budget, ...change }))).toThrow(`mechanisms[0].${message}`);
  });

  it("gives away the whole budget in every period, whatever the votes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 99 }),
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        (votes, decay, perPeriod) => {
          const spec = {
            ...budget,
            perPeriod: perPeriod.toString(),
            cap: "0.5",
            recipients: ["a", "b", "c"].map((to, index) => ({
              to,
              votes: String(votes[index] ?? 0),
              decay: index === 0 ? `0.${String(decay).padStart(2, "0")}` : "0",
            })),
          };
          const { total } = project(modelOf(spec), { dates: [asOf + 100] });
          expect(total).toEqual([1_500n + 10n * perPeriod]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
