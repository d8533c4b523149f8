import { describe, expect, it } from "vitest";
import { soundState } from "../../test/createCheckContext.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import { compareRuns } from "./compareRuns.ts";

const state = (totalSupply: bigint): DaoState => ({
  ...soundState,
  token: { ...soundState.token, totalSupply },
});
const ran = (answer: `0x${string}`, totalSupply = 1n) => ({
  run: { status: "success" as const },
  after: { answer, decode: () => state(totalSupply) },
});
const failed = { run: { status: "reverted" as const, reason: "no" }, after: undefined };
const missing = { run: { status: "notRun" as const, reason: "no route" }, after: undefined };

describe("compareRuns", () => {
  it("compares what was read after both", () => {
    expect(compareRuns(ran("0x01", 1n), ran("0x02", 1n))).toEqual({ kind: "same" });
    expect(compareRuns(ran("0x01", 5n), ran("0x02", 3n))).toMatchObject({
      kind: "state",
      changes: [{ label: "Total supply", before: { amount: 3n }, after: { amount: 5n } }],
    });
  });

  it("does not read answers that are equal", () => {
    const unread = { ...ran("0x01"), after: { answer: "0x01" as const, decode: () => fail() } };
    expect(compareRuns(unread, unread)).toEqual({ kind: "same" });
  });

  it("says where only one of them worked, and where both failed", () => {
    expect(compareRuns(ran("0x01"), failed)).toEqual({ kind: "outcome" });
    expect(compareRuns(failed, ran("0x01"))).toEqual({ kind: "outcome" });
    expect(compareRuns(failed, failed)).toEqual({ kind: "same" });
  });

  it("compares nothing where one was not run, or its state was not read", () => {
    const notCompared = { kind: "notCompared", reason: "no route" };
    expect(compareRuns(missing, ran("0x01"))).toEqual(notCompared);
    expect(compareRuns(ran("0x01"), missing)).toEqual(notCompared);
    const unread = { ...ran("0x01"), after: undefined };
    expect(compareRuns(ran("0x01"), unread)).toEqual({
      kind: "notCompared",
      reason: "the state that the calls left was not read",
    });
    expect(compareRuns(unread, ran("0x01"))).toMatchObject({ kind: "notCompared" });
  });
});

function fail(): never {
  throw new Error("This must not be read");
}
