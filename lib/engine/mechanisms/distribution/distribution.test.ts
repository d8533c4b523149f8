import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../Model.ts";
import { parseModel } from "../../parseModel.ts";
import { project } from "../../project.ts";

const day = 86_400;
const asOf = 1_700_000_000;
const horizonSeconds = 400 * day;
const ids = ["a", "b", "c", "d"] as const;

const amount = fc.bigInt({ min: 0n, max: 5_000n }).map(String);
const time = fc.integer({ min: asOf - 100 * day, max: asOf + horizonSeconds });
const span = fc.integer({ min: day, max: 300 * day });
const share = fc.integer({ min: 0, max: 99 }).map((part) => `0.${String(part).padStart(2, "0")}`);
const way = fc
  .shuffledSubarray([...ids], { minLength: 3, maxLength: 3 })
  .map(([from = "a", to = "b", other = "c"]) => ({ from, to, other }));

const airdrop = fc
  .record({ way, amount, start: time, length: span, half: span, claimedShare: share })
  .map(
    ({ way: { from, to, other }, amount, start, length, half, claimedShare }): Mechanism => ({
      kind: "airdrop",
      from,
      to,
      amount,
      start,
      deadline: start + length,
      returnTo: other,
      groups: [{ basis: "use", share: "1", claimedShare, halfSeconds: half }],
    }),
  );
const stream = fc.record({ way, total: amount, start: time, length: span }).map(
  ({ way: { from, to }, total, start, length }): Mechanism => ({
    kind: "stream",
    form: "total",
    from,
    to,
    total,
    released: "0",
    start,
    end: start + length,
    until: start + Math.floor(length / 2),
  }),
);
const rewards = fc
  .record({ way, perPeriod: amount, everySeconds: span, people: fc.integer({ min: 0, max: 50 }) })
  .map(
    ({ way: { from, to, other }, people, ...rest }): Mechanism => ({
      kind: "contributionRewards",
      from,
      ...rest,
      capPerParticipant: "40",
      groups: [
        { to, participants: people, score: 3 },
        { to: other, participants: 7, score: 1 },
      ],
      growth: "1.07",
    }),
  );
const votes = fc.record({ way, perPeriod: amount, everySeconds: span, decay: share }).map(
  ({ way: { from, to, other }, perPeriod, everySeconds, decay }): Mechanism => ({
    kind: "weightedAllocation",
    from,
    perPeriod,
    everySeconds,
    cap: "0.6",
    recipients: [
      { to, votes: "5", decay },
      { to: other, votes: "2" },
    ],
  }),
);
const locks = fc.record({ way, amount, length: span, perPeriod: amount, everySeconds: span }).map(
  ({ way: { from, to, other }, amount, length, perPeriod, everySeconds }): Mechanism => ({
    kind: "timeWeightedStake",
    from,
    longestSeconds: 300 * day,
    locks: [
      { to, amount, unlockAt: asOf + length },
      { to: other, amount: "900", unlockAt: asOf + 300 * day, exitAt: asOf + day },
    ],
    rewards: { perPeriod, everySeconds },
    earlyExit: { mostPenalty: "0.75" },
  }),
);
const sale = fc
  .record({ way, amount, at: time, lockSeconds: span, durationSeconds: span, part: share })
  .map(
    ({ way: { from, to, other }, amount, at, lockSeconds, durationSeconds, part }): Mechanism => ({
      kind: "sale",
      form: "private",
      from,
      to,
      at,
      amount,
      price: "2",
      discount: "0.3",
      demand: "3000",
      vesting: { lockedIn: other, unlockAtStart: part, lockSeconds, durationSeconds },
    }),
  );
const escrow = fc
  .record({ way, total: amount, part: amount, firstAt: time, everySeconds: span, used: share })
  .map(
    ({ way: { from, to }, part, ...rest }): Mechanism => ({
      kind: "vesting",
      form: "escrow",
      from,
      to,
      amount: part,
      ...rest,
    }),
  );

function modelOf(mechanisms: Mechanism[], held: string): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: ids.map((id) => ({ id, class: "locked", amount: held })),
    mechanisms,
    horizonSeconds,
    stepSeconds: 30 * day,
  };
}

const anyMechanisms = fc.array(fc.oneof(airdrop, stream, rewards, votes, locks, sale, escrow), {
  maxLength: 6,
});
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, part) => total + part, 0n);

describe("the kinds of distribution together", () => {
  it("conserve: the total is the sum of the buckets at every date, none below zero", () => {
    fc.assert(
      fc.property(anyMechanisms, (mechanisms) => {
        const { dates, total, buckets } = project(parseModel(modelOf(mechanisms, "1500")));
        for (const index of dates.keys()) {
          const held = ids.map((id) => buckets[id]?.[index] ?? -1n);
          expect(sum(held)).toBe(total[index]);
          expect(held.every((part) => part >= 0n)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("do the same whatever the dates, where the buckets hold enough", () => {
    const stops = fc.uniqueArray(fc.integer({ min: 1, max: horizonSeconds - 1 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyMechanisms, stops, (mechanisms, extra) => {
        const model = modelOf(mechanisms, "1000000000");
        const end = asOf + horizonSeconds;
        const dates = [asOf, ...extra.sort((a, b) => a - b).map((stop) => asOf + stop), end];
        const fine = project(model, { dates });
        const coarse = project(model, { dates: [end] });
        for (const id of ids) expect(fine.buckets[id]?.at(-1)).toBe(coarse.buckets[id]?.[0]);
        expect(fine.events).toEqual(coarse.events);
      }),
      { numRuns: 1_000 },
    );
  });
});
