import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { exitPenalty } from "./exitPenalty.ts";
import { lockWeight } from "./lockWeight.ts";
import type { TimeWeightedStake } from "./timeWeightedStakeSchema.ts";

const asOf = 1_000;
const longestSeconds = 100;
const stake: TimeWeightedStake = {
  kind: "timeWeightedStake",
  from: "locked",
  longestSeconds,
  locks: [
    { to: "a", amount: "1000", unlockAt: asOf + 100 },
    { to: "b", amount: "3000", unlockAt: asOf + 50 },
  ],
  rewards: { perPeriod: "500", everySeconds: 25 },
};
const exit = { mostPenalty: "0.75", penaltyTo: "treasury" };

function modelOf(spec: TimeWeightedStake, start = asOf): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: start,
    buckets: [
      { id: "locked", class: "staked", amount: "4000" },
      { id: "a", class: "circulating", amount: "0" },
      { id: "b", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "700" },
    ],
    mechanisms: [spec],
    horizonSeconds: 200,
    stepSeconds: 10,
  };
}

describe("lockWeight", () => {
  const fourYears = 126_144_000;

  it("is the amount for the longest time, half after half of it, and 0 at the unlock", () => {
    const lock = { amount: 126_144_000n * 10n ** 12n, unlockAt: fourYears };
    const weightAt = (at: number) => lockWeight(lock, { at, longestSeconds: fourYears });
    expect(weightAt(0)).toBe(lock.amount);
    expect(weightAt(fourYears / 2)).toBe(lock.amount / 2n);
    expect(weightAt(fourYears)).toBe(0n);
    expect(weightAt(fourYears + 1)).toBe(0n);
  });

  it("divides first, as VotingEscrow's slope: 1000 tokens give 7,927,447,995,941 a second", () => {
    // floor(10^21 ÷ 126,144,000) = 7,927,447,995,941
    const lock = { amount: 10n ** 21n, unlockAt: fourYears };
    expect(lockWeight(lock, { at: fourYears - 1, longestSeconds: fourYears })).toBe(
      7_927_447_995_941n,
    );
    expect(lockWeight(lock, { at: fourYears - 1_000, longestSeconds: fourYears })).toBe(
      7_927_447_995_941_000n,
    );
  });

  it("only falls with time, is never below 0 and never above the amount", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 27n }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        (amount, longest, first, second) => {
          const lock = { amount, unlockAt: longest };
          const at = (time: number) => lockWeight(lock, { at: time, longestSeconds: longest });
          const [early, late] = [Math.min(first, second), Math.max(first, second)];
          expect(at(early) >= at(late) && at(late) >= 0n && at(early) <= amount).toBe(true);
          expect(at(longest)).toBe(0n);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("exitPenalty", () => {
  it("is the remaining share, at most 75 %", () => {
    const lock = { amount: 1_000n, unlockAt: 100 };
    const most = { numerator: 75n, denominator: 100n };
    const at = (time: number) => exitPenalty(lock, { at: time, longestSeconds: 100, most });
    expect([0, 25, 26, 50, 99, 100, 101].map(at)).toEqual([750n, 750n, 740n, 500n, 10n, 0n, 0n]);
  });
});

describe("timeWeightedStake", () => {
  it("splits rewards by the weights of the second and releases each lock at its end", () => {
    const { buckets, events } = project(modelOf(stake), {
      dates: [asOf, 1_025, 1_049, 1_050, 1_075, 1_100, 1_200],
    });
    // at 25: 10 × 75 and 30 × 25, halves of 500; at 50 and 75 all to a; at 100 nobody has weight
    expect(buckets.a).toEqual([0n, 250n, 250n, 750n, 1_250n, 2_250n, 2_250n]);
    expect(buckets.b).toEqual([0n, 250n, 250n, 3_250n, 3_250n, 3_250n, 3_250n]);
    expect(buckets.locked).toEqual([4_000n, 4_000n, 4_000n, 1_000n, 1_000n, 0n, 0n]);
    expect(events.map(({ at, kind, amount }) => [at, kind, amount])).toEqual([
      [1_025, "mint", 500n],
      [1_050, "release", 3_000n],
      [1_050, "mint", 500n],
      [1_075, "mint", 500n],
      [1_100, "release", 1_000n],
    ]);
  });

  it("pays rewards out of a bucket as far as it goes", () => {
    const rewards = { from: "treasury", perPeriod: "500", everySeconds: 25, until: asOf + 60 };
    const { treasury, events } = project(modelOf({ ...stake, rewards }), { dates: [asOf + 90] });
    expect(treasury).toEqual([0n]);
    expect(events.filter(({ kind }) => kind === "shortfall")).toMatchObject([{ amount: 300n }]);
  });

  it("takes a penalty from who leaves early, and no weight is left", () => {
    const [a, b] = stake.locks as [TimeWeightedStake["locks"][0], TimeWeightedStake["locks"][0]];
    const locks = [{ ...a, exitAt: asOf + 40 }, b];
    const { buckets } = project(modelOf({ ...stake, locks, earlyExit: exit }), {
      dates: [1_039, 1_040, 1_050],
    });
    // 60 % of the time remains
    expect(buckets.a).toEqual([250n, 650n, 650n]);
    expect(buckets.treasury).toEqual([700n, 1_300n, 1_300n]);
  });

  it("burns the penalty where it goes nowhere, and releases what is overdue at the start", () => {
    const locks = [{ to: "a", amount: "1000", unlockAt: 1_050, exitAt: 1_010 }];
    const { rewards: _, ...plain } = stake;
    const burned = modelOf({ ...plain, locks, earlyExit: { mostPenalty: "0.1" } });
    expect(project(burned, { dates: [1_010] }).total).toEqual([4_600n]);
    const late = modelOf(plain, 1_060);
    expect(project(late, { dates: [1_060, 1_061] }).buckets.b).toEqual([0n, 3_000n]);
  });

  it.each([
    ["locks[0].unlockAt: must not be further away", { longestSeconds: 99 }],
    [
      "locks[0].exitAt: must be from the model's asOf",
      { locks: [{ to: "a", amount: "1", unlockAt: 1_050, exitAt: 1_050 }], earlyExit: exit },
    ],
    [
      "locks[0].exitAt: needs earlyExit",
      { locks: [{ to: "a", amount: "1", unlockAt: 1_050, exitAt: 1_040 }] },
    ],
    ["locks[1].to: is the bucket it comes from", { from: "b" }],
    ["rewards.everySeconds: gives 1261441 events", {}],
    [
      "earlyExit.penaltyTo: is the bucket it comes from",
      { earlyExit: { ...exit, penaltyTo: "locked" } },
    ],
  ])("says %s", (message, change) => {
    expect(() => parseModel(modelOf({ ...stake, ...change }))).toThrow(`mechanisms[0].${message}`);
  });

  it("pays the whole of every period's rewards while there is weight, and gives back every lock", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 100, max: 10 ** 6 }),
            length: fc.integer({ min: 1, max: 100 }),
            isA: fc.boolean(),
          }),
          { minLength: 1, maxLength: 10 },
        ),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        (list, perPeriod) => {
          const locks = list.map(({ amount, length, isA }) => ({
            to: isA ? "a" : "b",
            amount: String(amount),
            unlockAt: asOf + length,
          }));
          const rewards = { perPeriod: String(perPeriod), everySeconds: 7 };
          const held = list.reduce((sum, { amount }) => sum + amount, 0);
          const model = modelOf({ ...stake, locks, rewards });
          const funded: Model = {
            ...model,
            buckets: model.buckets.map((bucket) =>
              bucket.id === "locked" ? { ...bucket, amount: String(held) } : bucket,
            ),
          };
          const longest = Math.max(...list.map(({ length }) => length));
          const paid = BigInt(Math.ceil(longest / 7) - 1) * perPeriod;
          const { total, buckets } = project(funded, { dates: [asOf + 150] });
          expect(total[0]).toBe(BigInt(held) + 700n + paid);
          expect(buckets.locked).toEqual([0n]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
