import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bucket, Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { allocationNotes } from "./allocationNotes.ts";
import type { Allocation } from "./allocationSchema.ts";

const asOf = 1_000;
const classes = { team: "team", investors: "investors", people: "community", free: "circulating" };
const premine: Allocation = {
  kind: "allocation",
  total: "1000",
  shares: { team: "0.3", investors: "0.25", people: "0.45" },
  label: "Genesis",
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf,
    buckets: Object.entries(classes).map(([id, name]) => ({
      id,
      class: name as Bucket["class"],
      amount: "0",
    })),
    mechanisms,
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: secondsPerYear,
  };
}

const vestingOf = (from: string, total: string, end: number): Mechanism => ({
  kind: "vesting",
  form: "linear",
  from,
  to: "free",
  total,
  released: "0",
  start: asOf,
  end,
});

describe("allocation", () => {
  it("issues the whole by its shares, once, right after the start", () => {
    const { total, buckets, events } = project(parseModel(modelOf(premine)), {
      dates: [asOf, asOf + 1, asOf + 9],
    });
    expect(total).toEqual([0n, 1_000n, 1_000n]);
    expect(buckets.team).toEqual([0n, 300n, 300n]);
    expect(buckets.investors?.at(-1)).toBe(250n);
    expect(buckets.people?.at(-1)).toBe(450n);
    expect(events).toEqual([
      { at: asOf, mechanism: 0, kind: "mint", amount: 1_000n, label: "Genesis" },
    ]);
  });

  it("waits for its date, and is past where that lies before the start", () => {
    const dates = [asOf + 4, asOf + 5];
    expect(project(modelOf({ ...premine, at: asOf + 5 }), { dates }).total).toEqual([0n, 1_000n]);
    expect(project(modelOf({ ...premine, at: asOf - 1 }), { dates }).total).toEqual([0n, 0n]);
    expect(project(modelOf({ ...premine, at: asOf }), { dates }).total).toEqual([1_000n, 1_000n]);
  });

  it("is refused where the shares do not sum to 100 %", () => {
    const short = { ...premine, shares: { team: "0.3", people: "0.699" } };
    expect(() => parseModel(modelOf(short))).toThrow(
      "mechanisms[0].shares: must have weights that sum to 1",
    );
  });

  it("gives away the whole, each part within a base unit of its share", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        (total, first, second) => {
          const team = Math.min(first, second);
          const rest = Math.max(first, second) - team;
          const mille = (part: number) => `0.${String(part).padStart(3, "0")}`;
          const shares = { team: mille(team), investors: mille(rest), people: "0" };
          const people = 1_000 - team - rest;
          shares.people = people === 1_000 ? "1" : mille(people);
          const spec = { ...premine, total: total.toString(), shares };
          const { buckets } = project(modelOf(spec), { dates: [asOf + 1] });
          const parts = ["team", "investors", "people"].map((id) => buckets[id]?.[0] ?? -1n);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
          for (const [index, part] of [team, rest, people].entries()) {
            const offset = (parts[index] ?? 0n) * 1_000n - total * BigInt(part);
            expect(offset > -1_000n && offset < 1_000n).toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("allocationNotes", () => {
  const slow = [
    vestingOf("team", "300", asOf + 4 * secondsPerYear),
    vestingOf("investors", "250", asOf + 4 * secondsPerYear),
  ];

  it("names insiders who hold over a half: 55 %", () => {
    expect(allocationNotes(modelOf(premine, ...slow))).toEqual([
      { note: "insiderMajority", share: { numerator: 550n, denominator: 1_000n }, at: asOf + 1 },
    ]);
  });

  it("says nothing at exactly a half", () => {
    const half = { ...premine, shares: { team: "0.5", people: "0.5" } };
    expect(allocationNotes(modelOf(half))).toEqual([]);
    const strict = allocationNotes(modelOf(half), {
      insiderShare: { numerator: 49n, denominator: 100n },
    });
    expect(strict.map(({ note }) => note)).toEqual(["insiderMajority"]);
  });

  it("names insiders who are mostly free within a year", () => {
    const fast = vestingOf("investors", "250", asOf + secondsPerYear);
    const small = { ...premine, shares: { team: "0.1", investors: "0.25", people: "0.65" } };
    expect(allocationNotes(modelOf(small, fast))).toEqual([
      {
        note: "shortUnlock",
        bucket: "investors",
        unlocked: { numerator: 250n, denominator: 250n },
        withinSeconds: secondsPerYear,
      },
    ]);
    const two = vestingOf("investors", "250", asOf + 2 * secondsPerYear);
    expect(allocationNotes(modelOf(small, two))).toEqual([]);
    const longer = { withinSeconds: 2 * secondsPerYear };
    expect(allocationNotes(modelOf(small, two), longer).map(({ note }) => note)).toEqual([
      "shortUnlock",
    ]);
  });

  it("looks right after a later allocation, and at the buckets where there is none", () => {
    const at = asOf + 50;
    expect(allocationNotes(modelOf({ ...premine, at }, ...slow))[0]).toMatchObject({ at });
    const empty = modelOf();
    expect(allocationNotes(empty)).toEqual([]);
    const held: Model = {
      ...empty,
      buckets: empty.buckets.map((bucket) => ({ ...bucket, amount: "10" })),
    };
    expect(allocationNotes(held)).toEqual([]);
    const owned = held.buckets.map((bucket) =>
      bucket.id === "team" ? { ...bucket, amount: "31" } : bucket,
    );
    expect(allocationNotes({ ...held, buckets: owned })).toHaveLength(1);
  });
});
