import { describe, expect, it } from "vitest";
import { checkAccounts, executeAt } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import type { ContractValue } from "../facts.ts";
import { valuesApart } from "./valuesApart.ts";

const { governor, pool } = checkAccounts;
/** 15 Jan 2027 08:00 UTC. */
const at = BigInt(executeAt);
const hour = 3_600n;
const taken = at - 2n * hour;

const ratio = (change: Partial<ContractValue> = {}): ContractValue => ({
  address: pool,
  functionName: "getSnapshotRatio",
  meaning: "rate",
  before: 1_000n,
  after: 1_000n,
  ...change,
});
const time = (change: Partial<ContractValue> = {}): ContractValue => ({
  address: pool,
  functionName: "getSnapshotTimestamp",
  meaning: "time",
  before: taken,
  after: taken,
  ...change,
});
/** Grows from 1,000 to 1,200 within the two hours. */
const present = (change: Partial<ContractValue> = {}): ContractValue => ({
  ...ratio({ functionName: "getRatio", before: 1_200n, after: 1_200n }),
  ...change,
});
const find = (...values: readonly ContractValue[]) => saysOf(valuesApart(values, executeAt));
const detailOf = (...values: readonly ContractValue[]) => valuesApart(values, executeAt)[0]?.detail;

const fine: string[] = [];
const apart = ["critical: A value and the time it belongs to move apart"];
const later = time({ after: at - hour });

describe("valuesApart", () => {
  it("says which value moves without its time, and from what to what", () => {
    const values = [ratio({ after: 1_100n }), time()];
    expect(find(...values)).toEqual(apart);
    expect(valuesApart(values, executeAt)).toMatchObject([
      {
        check: "parameter",
        detail: `getSnapshotRatio() and getSnapshotTimestamp() of ${pool}: the value moves from 1000 to 1100 and its time stays.`,
        evidence: [
          {
            kind: "read",
            address: pool,
            functionName: "getSnapshotRatio",
            value: "1000 → 1100",
          },
          {
            kind: "read",
            address: pool,
            functionName: "getSnapshotTimestamp",
            value: `${taken} → ${taken}`,
          },
        ],
      },
    ]);
  });

  it("says to when a time moves while its value stays", () => {
    const why = "the time moves to 15 Jan 2027 07:00 UTC and the value stays 1000.";
    expect(detailOf(ratio(), later)).toBe(
      `getSnapshotRatio() and getSnapshotTimestamp() of ${pool}: ${why}`,
    );
    expect(detailOf(ratio(), later, present())).toContain(why);
  });

  it("says what a value was at its new time, where it is set to another", () => {
    expect(detailOf(ratio({ after: 1_150n }), later, present())).toContain(
      ": at 15 Jan 2027 07:00 UTC it was about 1100, and it is set to 1150.",
    );
  });

  it("takes a hundredth off the way to the present value for the way", () => {
    const moved = (after: bigint) => find(ratio({ after }), later, present());
    expect(moved(1_100n)).toEqual(fine);
    expect(moved(1_111n)).toEqual(fine);
    expect(moved(1_112n)).toEqual(apart);
    expect(moved(1_089n)).toEqual(fine);
    expect(moved(1_088n)).toEqual(apart);
    // A quarter and three quarters of the two hours.
    const quarter = time({ after: taken + hour / 2n });
    expect(find(ratio({ after: 1_050n }), quarter, present())).toEqual(fine);
    expect(find(ratio({ after: 1_150n }), quarter, present())).toEqual(apart);
    const late = time({ after: at - hour / 2n });
    expect(find(ratio({ after: 1_150n }), late, present())).toEqual(fine);
    expect(find(ratio({ after: 1_050n }), late, present())).toEqual(apart);
  });

  it("follows a value that falls", () => {
    const fallen = present({ before: 800n, after: 800n });
    expect(find(ratio({ after: 900n }), later, fallen)).toEqual(fine);
    expect(find(ratio({ after: 1_100n }), later, fallen)).toEqual(apart);
  });

  it("lets a time become newer where the value is still the present one, not older", () => {
    const same = present({ before: 1_000n, after: 1_000n });
    expect(find(ratio(), later, same)).toEqual(fine);
    expect(find(ratio(), later, present({ after: 1_010n }))).toEqual(fine);
    expect(find(ratio(), later, present({ after: 1_020n }))).toEqual(apart);
    expect(find(ratio(), time({ after: taken - hour }), same)).toEqual(apart);
  });

  it("holds the value to the present one after the calls", () => {
    const jump = present({ before: 1_000n, after: 1_400n });
    expect(find(ratio({ after: 1_200n }), later, jump)).toEqual(fine);
    expect(find(ratio({ after: 1_000n }), later, jump)).toEqual(apart);
  });

  it("holds a value that moves away from a present one that stood still", () => {
    const same = present({ before: 1_000n, after: 1_000n });
    expect(find(ratio({ after: 1_900n }), later, same)).toEqual(apart);
    expect(find(ratio({ after: 1_005n }), later, same)).toEqual(fine);
  });

  it("says nothing of two times of one name", () => {
    expect(find(time({ functionName: "snapshotTime" }), later)).toEqual(fine);
    expect(find(later, time({ functionName: "snapshotTime" }))).toEqual(fine);
  });

  it("is fine where neither moves", () => {
    expect(find(ratio(), time())).toEqual(fine);
    expect(find(ratio(), time(), present())).toEqual(fine);
  });

  it("says nothing of what did not answer before or after", () => {
    const moved = ratio({ after: 1_900n });
    expect(find({ ...moved, before: undefined }, time())).toEqual(fine);
    expect(find({ ...moved, after: undefined }, time())).toEqual(fine);
    expect(find(moved, time({ before: undefined }))).toEqual(fine);
    expect(find(moved, time({ after: undefined }))).toEqual(fine);
    expect(find(moved, time({ before: undefined }), present())).toEqual(fine);
    expect(find(moved, time({ after: undefined }), present())).toEqual(fine);
  });

  it("says nothing of a value that moves with its time where no present one is known", () => {
    const moved = ratio({ after: 1_900n });
    expect(find(moved, later, present())).toEqual(apart);
    expect(find(moved, later)).toEqual(fine);
    expect(find(moved, later, present({ after: undefined }))).toEqual(fine);
    expect(find(moved, later, present({ address: governor }))).toEqual(fine);
    expect(find(moved, later, present({ meaning: "price" }))).toEqual(fine);
    expect(find(moved, later, present({ functionName: "getRate" }))).toEqual(fine);
  });

  it("says nothing of a value whose time is not past yet", () => {
    const moved = ratio({ after: 1_900n });
    const until = (before: bigint) => find(moved, time({ before, after: at + hour }), present());
    expect(until(at - 1n)).toEqual(apart);
    expect(until(at)).toEqual(fine);
    expect(until(at + 1n)).toEqual(fine);
  });

  it("pairs a value with the time of its own name at its own contract", () => {
    const moved = ratio({ after: 1_900n });
    expect(find(moved)).toEqual(fine);
    expect(find(moved, time({ address: governor }))).toEqual(fine);
    expect(find(moved, time({ functionName: "getOracleTimestamp" }))).toEqual(fine);
    expect(find(moved, ratio({ functionName: "getSnapshotTime" }))).toEqual(fine);
    expect(find(moved, time({ address: governor }), time())).toEqual(apart);
  });

  it.each([
    ["snapshotRate", "snapshotTime"],
    ["SNAPSHOT_PRICE", "SNAPSHOT_TIMESTAMP"],
    ["getLastPrice", "lastTime"],
    ["targetRatio", "targetTimestamp"],
    ["xRate", "xTime"],
  ])("knows by their names that %s belongs to %s", (functionName, of) => {
    expect(find(ratio({ functionName, after: 1_900n }), time({ functionName: of }))).toEqual(apart);
  });

  it.each([
    ["ratio", "timestamp"],
    ["snapshot", "snapshot"],
    ["snapshotRatioFloor", "snapshotTimestamp"],
    ["snapshotRatio", "snapshotTimestampOfOracle"],
    ["oracleRate", "orangeTime"],
  ])("knows by their names that %s does not belong to %s", (functionName, of) => {
    expect(find(ratio({ functionName, after: 1_900n }), time({ functionName: of }))).toEqual(fine);
  });

  it("finds the present value by the name without its stem, in whatever case", () => {
    const found = (name: string, now: string) =>
      find(
        ratio({ functionName: `${name}Ratio`, after: 1_900n }),
        time({ functionName: `${name}Time`, after: at - hour }),
        present({ functionName: now }),
      );
    expect(found("target", "ratio")).toEqual(apart);
    expect(found("target", "RATIO")).toEqual(apart);
    // "get" within a word is part of it.
    expect(found("target", "getRatio")).toEqual(fine);
  });

  it("names each value that moves apart", () => {
    const price = { functionName: "snapshotPrice", meaning: "price" } as const;
    const values = [ratio({ after: 1_100n }), time(), ratio({ ...price, after: 1_200n })];
    expect(find(...values)).toEqual([...apart, ...apart]);
  });
});
