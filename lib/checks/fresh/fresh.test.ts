import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import type { FreshFacts } from "../code/CodeFacts.ts";
import { fresh } from "./fresh.ts";
import type { OutstandingFacts } from "./OutstandingFacts.ts";

const hash = `0x${"1".repeat(64)}` as const;
const other = `0x${"2".repeat(64)}` as const;
const timestamp = 1_800_000_000;

const judge = (facts: FreshFacts | undefined) =>
  saysOf(
    fresh(
      createCheckContext({
        preview: (preview) => ({
          ...preview,
          snapshot: { ...preview.snapshot, block: { number: 100n, hash, timestamp } },
        }),
        ...(facts === undefined ? {} : { fresh: facts }),
      }),
    ),
  );

const aheadBy = (seconds: number, change: Partial<FreshFacts> = {}) =>
  judge({ headTimestamp: timestamp + seconds, hashNow: hash, isPast: false, ...change });

describe("fresh", () => {
  it("is fine up to an hour", () => {
    expect(aheadBy(0)).toEqual(["ok: The block is recent"]);
    expect(aheadBy(3_600)).toEqual(["ok: The block is recent"]);
  });

  it("warns of an older block, unless the calls were executed on it", () => {
    expect(aheadBy(3_601)).toEqual(["warning: The block is old"]);
    expect(aheadBy(3_601, { isPast: true })).toEqual(["ok: The block stands"]);
  });

  it("names a block that is gone", () => {
    expect(aheadBy(0, { hashNow: other })).toEqual(["critical: The block is gone"]);
    expect(aheadBy(0, { hashNow: other, isPast: true })).toEqual(["critical: The block is gone"]);
  });

  it("groups the digits of the block's number", () => {
    const block = { number: 25_000_000n, hash, timestamp };
    const [finding] = fresh(
      createCheckContext({
        preview: (preview) => ({ ...preview, snapshot: { ...preview.snapshot, block } }),
      }),
    );
    expect(finding?.detail).toMatch(/^Block 25,000,000 of 15 Jan 2027 /);
  });

  it("says where nobody could tell", () => {
    const unknown = ["notChecked: The block was not looked up again"];
    expect(judge(undefined)).toEqual(unknown);
    expect(aheadBy(0, { hashNow: undefined })).toEqual(unknown);
  });
});

/** As an owner's consent is found for a Safe's transaction: see test/incidents/safes.test.ts for whole runs. */
describe("fresh, of a Safe", () => {
  const { safe, alice, bob } = checkAccounts;
  const agreed = { safeTxHash: other, nonce: 9n, owners: [alice], effect: "harmful" as const };
  const nothing = { transactions: [], unexplained: [], isComplete: true };
  const consents = (outstanding: OutstandingFacts | undefined, executor = safe) =>
    saysOf(
      fresh(
        createCheckContext({ executor, ...(outstanding === undefined ? {} : { outstanding }) }),
      ),
    ).slice(1);

  it("names who agreed to what", () => {
    const transactions = [{ ...agreed, reasons: ["A right goes outside the DAO"] }];
    const [, finding] = fresh(
      createCheckContext({
        executor: safe,
        outstanding: { transactions, unexplained: [], isComplete: true },
      }),
    );
    expect(finding?.level).toBe("critical");
    expect(finding?.detail).toContain(`${alice} has agreed to transaction ${other} (number 9)`);
    expect(finding?.detail).toContain("1 of the 2 that it needs");
    expect(finding?.detail).toContain("A right goes outside the DAO");
  });

  it("says where approvals could not be read, and nothing of them for a governor", () => {
    const gap = ["notChecked: Approvals of the owners were not read"];
    expect(consents(undefined)).toEqual(gap);
    expect(consents({ ...nothing, isComplete: false })).toEqual(gap);
    expect(consents(undefined, checkAccounts.timelock)).toEqual([]);
    expect(consents(nothing)).toEqual([]);
  });

  const approved = (owners: readonly Address[], executedSince: number, count = 1) =>
    consents({
      ...nothing,
      unexplained: Array.from({ length: count }, (_, index) => ({
        safeTxHash: `0x${`${index}`.padStart(64, "2")}` as const,
        owners,
        executedSince,
      })),
    });

  it("warns of an approval that nobody can explain, since no owner can take it back", () => {
    const warned = ["warning: Owners approved what nobody here can explain"];
    expect(approved([alice], 0)).toEqual(warned);
    expect(approved([alice, bob], 1)).toEqual(warned);
    expect(approved([alice], 3, 40)).toEqual(warned);
  });

  it("could not look where one that is not known may be executed next", () => {
    expect(approved([alice, bob], 0)).toEqual([
      "notChecked: A transaction that is not known here has all approvals",
    ]);
  });

  it("tells the first few and counts the rest", () => {
    const unexplained = Array.from({ length: 8 }, (_, index) => ({
      safeTxHash: `0x${`${index}`.padStart(64, "2")}` as const,
      owners: [alice],
      executedSince: index,
    }));
    const [, finding] = fresh(
      createCheckContext({ executor: safe, outstanding: { ...nothing, unexplained } }),
    );
    expect(finding?.detail).toContain("1 of the 2 that it needs, none executed since; ");
    expect(finding?.detail).toContain("5 executed since; and 2 more. ");
    expect(finding?.evidence).toHaveLength(6);
  });
});
