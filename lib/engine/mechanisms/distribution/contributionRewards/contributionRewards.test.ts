import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { ContributionRewards } from "./contributionRewardsSchema.ts";
import { growParticipants } from "./growParticipants.ts";
import { shareByScore } from "./shareByScore.ts";

const asOf = 1_000;
const game: ContributionRewards = {
  kind: "contributionRewards",
  perPeriod: "1000",
  everySeconds: 10,
  capPerParticipant: "50",
  groups: [
    { to: "players", participants: 10, score: 1 },
    { to: "creators", participants: 2, score: 10 },
  ],
  growth: "1.5",
};

function modelOf(spec: ContributionRewards): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: [
      { id: "reserve", class: "treasury", amount: "700" },
      { id: "players", class: "circulating", amount: "0" },
      { id: "creators", class: "circulating", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 100,
    stepSeconds: 10,
  };
}

const group = fc.record({
  participants: fc.bigInt({ min: 0n, max: 10_000n }),
  score: fc.bigInt({ min: 1n, max: 1_000n }),
});

describe("shareByScore", () => {
  it("shares by score: of 90, scores 1, 2 and 3 get 15, 30 and 45", () => {
    const groups = [1n, 2n, 3n].map((score) => ({ participants: 1n, score }));
    expect(shareByScore({ pool: 90n, groups })).toEqual([15n, 30n, 45n]);
  });

  it("gives what a cap leaves to those below it", () => {
    const groups = [1n, 2n, 3n].map((score) => ({ participants: 1n, score }));
    // 40 for the third; of the 50 left, a third and two thirds, floored
    expect(shareByScore({ pool: 90n, cap: 40n, groups })).toEqual([16n, 33n, 40n]);
    expect(shareByScore({ pool: 90n, cap: 20n, groups })).toEqual([20n, 20n, 20n]);
  });

  it("gives nothing where nobody takes part", () => {
    expect(shareByScore({ pool: 90n, groups: [{ participants: 0n, score: 4n }] })).toEqual([0n]);
    expect(shareByScore({ pool: 90n, groups: [] })).toEqual([]);
  });

  it("never exceeds the pool or a cap, wastes less than a unit each, and rises with the score", () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }), { nil: undefined }),
        (groups, pool, cap) => {
          const parts = shareByScore({ pool, cap, groups });
          let paid = 0n;
          let people = 0n;
          for (const [place, { participants }] of groups.entries()) {
            paid += (parts[place] ?? 0n) * participants;
            people += participants;
            if (cap !== undefined) expect((parts[place] ?? 0n) <= cap).toBe(true);
          }
          expect(paid <= pool).toBe(true);
          const most = cap === undefined || cap * people > pool ? pool : cap * people;
          if (people > 0n) expect(paid > most - people).toBe(true);
          for (const [place, { participants, score }] of groups.entries()) {
            const isHigher = groups.every(
              (other, index) =>
                other.participants === 0n ||
                participants === 0n ||
                other.score <= score ||
                (parts[index] ?? 0n) >= (parts[place] ?? 0n),
            );
            expect(isHigher).toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("growParticipants", () => {
  it("carries fractions: 10 that grow by 2 % are 11 after five periods", () => {
    const people = growParticipants([10, 0], { numerator: 102n, denominator: 100n });
    const seen: bigint[] = [];
    for (let period = 0; period < 6; period += 1) {
      seen.push(people.counts()[0] ?? -1n);
      people.grow();
    }
    // 10 × 1.02^5 = 11.04
    expect(seen).toEqual([10n, 10n, 10n, 10n, 10n, 11n]);
    expect(people.counts()[1]).toBe(0n);
  });

  it("shrinks, and stops at ten thousand million", () => {
    const fewer = growParticipants([10], { numerator: 1n, denominator: 2n });
    fewer.grow();
    expect(fewer.counts()).toEqual([5n]);
    const more = growParticipants([9_000_000_000], { numerator: 2n, denominator: 1n });
    more.grow();
    expect(more.counts()).toEqual([10_000_000_000n]);
  });
});

describe("contributionRewards", () => {
  it("pays each period, the cap first met by the highest score", () => {
    const dates = [asOf, asOf + 9, asOf + 10, asOf + 20, asOf + 30];
    const { buckets, events } = project(modelOf(game), { dates });
    // 2 × 50 and 10 × 50; then 3 × 50 and 15 × min(50, 850/15 = 56); then 4 × 50 and 22 × floor(800/22 = 36.4)
    expect(buckets.creators).toEqual([0n, 0n, 100n, 250n, 450n]);
    expect(buckets.players).toEqual([0n, 0n, 500n, 1_250n, 2_042n]);
    expect(events.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["mint", 600n],
      ["mint", 900n],
      ["mint", 992n],
    ]);
  });

  it("pays out of a bucket from its first date until its end, what is there", () => {
    const spec = { ...game, from: "reserve", firstAt: asOf + 3, until: asOf + 13 };
    const { buckets, events } = project(modelOf(spec), { dates: [asOf + 3, asOf + 90] });
    expect(buckets.reserve).toEqual([100n, 0n]);
    expect(events.map(({ at, kind, amount }) => [at - asOf, kind, amount])).toEqual([
      [3, "payment", 600n],
      [13, "shortfall", 650n],
      [13, "shortfall", 150n],
      [13, "payment", 100n],
    ]);
  });

  it("never pays more than the pool in any period", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (pool, growth, participants, score) => {
          const { capPerParticipant: _, ...open } = game;
          const spec: ContributionRewards = {
            ...open,
            perPeriod: String(pool),
            growth: (growth / 1_000).toFixed(3),
            groups: [...game.groups, { to: "players", participants, score }],
          };
          const { total, dates } = project(modelOf(spec));
          for (const index of dates.keys()) {
            const issued = (total[index] ?? 0n) - (total[index - 1] ?? total[0] ?? 0n);
            expect(issued >= 0n && issued <= BigInt(pool)).toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["everySeconds: gives 3153601 events", {}],
    ["groups[0].to: is the bucket it comes from", { everySeconds: 86_400, from: "players" }],
    ["groups: must have at least one", { everySeconds: 86_400, groups: [] }],
  ])("says %s", (message, change) => {
    expect(() => parseModel(modelOf({ ...game, ...change }))).toThrow(`mechanisms[0].${message}`);
  });
});
