import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { checkDelegatedStake } from "./checkDelegatedStake.ts";
import type { DelegatedStake } from "./delegatedStakeSchema.ts";
import { splitRewards } from "./splitRewards.ts";

const asOf = 1_700_000_000;
const rewards: DelegatedStake = {
  kind: "delegatedStake",
  perBlock: "176",
  blockSeconds: 3,
  producers: [
    { to: "a", votes: "1" },
    { to: "b", votes: "2" },
  ],
  voters: "voters",
  producerShareBps: 1_000,
  voterShareBps: 9_000,
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "TRX", decimals: 0 },
    asOf,
    buckets: ["a", "b", "voters"].map((id) => ({ id, class: "circulating", amount: "0" })),
    mechanisms,
    horizonSeconds: 300,
    stepSeconds: 30,
  };
}

describe("splitRewards", () => {
  it("floors everybody's own share", () => {
    const of = { votes: [1n, 2n], voterShareBps: 9_000, producerShareBps: 1_000 };
    expect(splitRewards(1_000n, of)).toEqual([900n, 33n, 66n]);
    expect(splitRewards(1n, of)).toEqual([0n, 0n, 0n]);
  });

  it("gives producers nothing where nobody has a vote", () => {
    const of = { votes: [0n], voterShareBps: 5_000, producerShareBps: 5_000 };
    expect(splitRewards(10n, of)).toEqual([5n, 0n]);
  });

  it("is by weight, less than a base unit below each share, and never falls as the amount grows", () => {
    const votes = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 9 });
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 30n });
    const bps = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(amounts, amounts, votes, bps, (amount, more, votes, voterShareBps) => {
        const of = { votes, voterShareBps, producerShareBps: 10_000 - voterShareBps };
        const parts = splitRewards(amount, of);
        const cast = votes.reduce((sum, vote) => sum + vote, 0n);
        const missing = amount - parts.reduce((sum, part) => sum + part, 0n);
        expect(missing >= 0n).toBe(true);
        if (cast > 0n) expect(missing <= BigInt(votes.length)).toBe(true);
        for (const [index, vote] of votes.entries()) {
          const exact = amount * BigInt(of.producerShareBps) * vote;
          const off = exact - (parts[index + 1] ?? 0n) * cast * 10_000n;
          expect(off >= 0n && (cast === 0n || off < cast * 10_000n)).toBe(true);
        }
        const larger = splitRewards(amount + more, of);
        expect(larger.every((part, index) => part >= (parts[index] ?? 0n))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("delegatedStake", () => {
  it("issues per block: 176 TRX every 3 s, of which a tenth to producers by votes", () => {
    const { total, buckets } = project(modelOf(rewards), {
      dates: [asOf + 2, asOf + 3, asOf + 30],
    });
    // of 176: floor(158.4), floor(5.87), floor(11.73); of 1,760: 1,584, floor(58.67), floor(117.33)
    expect(buckets.voters).toEqual([0n, 158n, 1_584n]);
    expect(buckets.a).toEqual([0n, 5n, 58n]);
    expect(buckets.b).toEqual([0n, 11n, 117n]);
    expect(total).toEqual([0n, 174n, 1_759n]);
  });

  it("issues per year, second by second", () => {
    const { perBlock: _, blockSeconds: __, ...rest } = rewards;
    const { total } = project(modelOf({ ...rest, perYear: "31536000" }), {
      dates: [asOf + 1, asOf + 300],
    });
    // 300: 270 to voters, 10 and 20 to producers
    expect(total).toEqual([0n, 300n]);
  });

  it("splits what a cap leaves like the whole, and reports what was cut", () => {
    const { total, buckets, events } = project(modelOf({ kind: "cap", max: "1000" }, rewards), {
      dates: [asOf + 30, asOf + 60],
    });
    expect(total).toEqual([1_000n, 1_000n]);
    // the unit that flooring leaves goes to the first in line
    expect(buckets).toEqual({ voters: [901n, 901n], a: [33n, 33n], b: [66n, 66n] });
    const cut = events.reduce((sum, { kind, amount }) => sum + (kind === "cut" ? amount : 0n), 0n);
    // after 60 s 3,520 are due: 3,168, 117 and 234
    expect(cut).toBe(3_519n - 1_000n);
    expect(events).toHaveLength(3);
  });

  it("issues the same to everybody whatever the dates, and conserves under a cap", () => {
    const cases = fc.record({
      votes: fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 }),
      voterShareBps: fc.integer({ min: 0, max: 10_000 }),
      rate: fc.integer({ min: 0, max: 99_999 }),
      max: fc.integer({ min: 0, max: 100_000 }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 299 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ votes, voterShareBps, rate, max, stops }) => {
        const spec: DelegatedStake = {
          ...rewards,
          perBlock: (rate / 1_000).toFixed(3),
          producers: votes.map((vote, index) => ({ to: index % 2 ? "a" : "b", votes: `${vote}` })),
          voterShareBps,
          producerShareBps: 10_000 - voterShareBps,
        };
        const dates = [...stops.sort((a, b) => a - b), 300].map((after) => asOf + after);
        const fine = project(modelOf(spec), { dates });
        const coarse = project(modelOf(spec), { dates: [asOf + 300] });
        const whole = (BigInt(rate) * 100n) / 1_000n;
        const dust = whole - (fine.total.at(-1) ?? 0n);
        const isVoted = votes.some((vote) => vote > 0) || voterShareBps === 10_000;
        expect(dust >= 0n && (!isVoted || dust <= BigInt(votes.length))).toBe(true);
        for (const id of ["a", "b", "voters"]) {
          expect(fine.buckets[id]?.at(-1)).toBe(coarse.buckets[id]?.[0]);
        }
        const capped = project(modelOf(spec, { kind: "cap", max: `${max}` }), { dates });
        const due = fine.total.at(-1) ?? 0n;
        const expected = due < BigInt(max) ? due : BigInt(max);
        expect(capped.total.at(-1)).toBe(expected);
        const cut = capped.events.reduce((sum, { amount }) => sum + amount, 0n);
        expect(cut).toBe(due - expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkDelegatedStake", () => {
  const pathsOf = (change: Partial<DelegatedStake>) =>
    checkDelegatedStake({ ...rewards, ...change }).map(({ path }) => path);

  it("takes one rate and shares that are the whole", () => {
    expect(pathsOf({})).toEqual([]);
    const { perBlock: _, blockSeconds: __, ...rest } = rewards;
    expect(checkDelegatedStake({ ...rest, perYear: "1" })).toEqual([]);
    expect(checkDelegatedStake(rest).map(({ path }) => path)).toEqual(["perYear"]);
  });

  it("refuses two rates, other shares, and producers without votes", () => {
    expect(pathsOf({ perYear: "1" })).toEqual(["perBlock"]);
    expect(pathsOf({ voterShareBps: 8_999 })).toEqual(["voterShareBps"]);
    expect(pathsOf({ producers: [{ to: "a", votes: "0.00" }] })).toEqual(["producers"]);
    const none = { producers: [{ to: "a", votes: "0" }] };
    expect(pathsOf({ ...none, producerShareBps: 0, voterShareBps: 10_000 })).toEqual([]);
  });
});
