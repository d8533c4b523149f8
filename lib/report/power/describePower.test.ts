import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
} from "../../../test/createCheckContext.ts";
import { governancePower } from "../../checks/vote/governancePower.ts";
import type { Poll } from "../../preview/GovernancePower.ts";
import { describePower } from "./describePower.ts";

const { alice, bob, carol, governor, safe, stranger, token } = checkAccounts;
const whole = 10n ** 18n;
const source = { kind: "logs", asked: 3, byLogs: 0 } as const;
const before = [
  { account: alice, votes: 60_000n * whole },
  { account: bob, votes: 40_000n * whole },
];
const even: Poll = { source, before, after: before };

function tableOf(change: ContextChange = {}, poll: Poll | undefined = even) {
  const { preview } = createCheckContext(change);
  return describePower({ preview, power: governancePower(preview, poll) });
}

describe("describePower", () => {
  it("writes the quorum in tokens, the smallest groups and each share, before and after", () => {
    const minted: Poll = {
      ...even,
      after: [{ account: carol, votes: 100_000n * whole }, ...before],
    };
    const quorumVotes = 90_000n * whole;
    const table = tableOf({ after: { governor: { ...soundGovernor, quorumVotes } } }, minted);
    expect(table.rows.map(({ label, ...row }) => [label, row.before, row.after])).toEqual([
      ["Quorum (share of supply)", "40,000 SND (4.00 %)", "90,000 SND (9.00 %)"],
      ["Votes held (share of supply)", "100,000 SND (10.00 %)", "200,000 SND (20.00 %)"],
      ["Accounts that hold them", "2 accounts", "3 accounts"],
      // 60 of 100 are more than half and than 40; of 200, 100 are not more than half.
      ["Smallest group that passes a proposal", "1 account", "2 accounts"],
      ["Smallest group that blocks one", "1 account", "1 account"],
    ]);
    expect(table.members).toEqual([
      { account: alice, before: "60.00 %", after: "30.00 %" },
      { account: bob, before: "40.00 %", after: "20.00 %" },
      { account: carol, before: "0.00 %", after: "50.00 %" },
    ]);
    expect(table.notChecked).toBeUndefined();
    expect(table.source).toBe(
      `Quorum as ${governor} tells it at block 100, and in the state that the calls leave. Votes by getVotes of ${token} for 3 accounts: those that its logs, the DAO’s profile or the calls name.`,
    );
  });

  it("says so where nothing can pass", () => {
    const governorState = { ...soundGovernor, quorumVotes: 100_001n * whole };
    const { rows } = tableOf({ before: { governor: governorState } });
    expect(rows.slice(3).map((row) => row.before)).toEqual([
      "none: all together miss the quorum",
      "none needed: nothing passes",
    ]);
  });

  it("keeps the quorum, and says the remedy, where nobody is known to hold votes", () => {
    const { preview } = createCheckContext();
    const table = describePower({ preview, power: governancePower(preview, undefined) });
    expect(table.rows.map(({ id }) => id)).toEqual(["quorum"]);
    expect(table.members).toEqual([]);
    expect(table.notChecked).toContain("Add a list “holders” to the profile’s file");
    expect(table.source).toMatch(/that the calls leave\.$/);
  });

  it("names an assumption, and accounts that only the logs tell of", () => {
    const listed = tableOf({}, { ...even, source: { ...source, kind: "profile" } });
    expect(listed.source).toContain("Assumed: the list of holders in the DAO’s profile names");
    const many = tableOf({}, { ...even, source: { ...source, byLogs: 7 } });
    expect(many.source).toMatch(
      / name\. 7 accounts more, with fewer votes, as the logs give them, before and after\.$/,
    );
  });

  it("tells what is now alone where the calls fail, and what is not known afterwards", () => {
    const now = { ...even, after: undefined };
    const failing = tableOf({ after: undefined }, now);
    expect([...failing.rows, ...failing.members].map(({ after }) => after)).toEqual(
      Array(7).fill(undefined),
    );
    expect(failing.notChecked).toBeUndefined();
    expect(failing.source).not.toContain("the calls leave");
    const silent = tableOf({}, now);
    expect(silent.rows.slice(1).map(({ after }) => after)).toEqual(Array(4).fill("not known"));
    expect(silent.members.map(({ after }) => after)).toEqual(Array(2).fill("not known"));
    expect(silent.notChecked).toBe(
      "The votes could not be read in the state that the calls leave.",
    );
    const gone = tableOf({ after: { governor: undefined } }, now);
    expect(gone.rows[0]?.after).toBe("not known");
  });

  it("tells a Safe's owners, before and after", () => {
    const state = (owners: readonly (typeof alice)[], threshold: number) => ({
      safe: { address: safe, version: "1.4.1", owners, threshold, nonce: 7n },
    });
    const change = {
      executor: safe,
      before: state([alice, bob, carol], 2),
      after: state([alice, stranger], 1),
    };
    const table = tableOf(change);
    expect(table.rows.map((row) => [row.before, row.after])).toEqual([
      ["2 of 3 owners", "1 of 2 owners"],
      ["2 owners", "2 owners"],
    ]);
    expect(table.members).toEqual([
      { account: alice, before: "owner", after: "owner" },
      { account: bob, before: "owner", after: "not an owner" },
      { account: carol, before: "owner", after: "not an owner" },
      { account: stranger, before: "not an owner", after: "owner" },
    ]);
    expect(table.source).toContain(`as ${safe} tells them at block 100, and in the state`);
    expect(table.notChecked).toBeUndefined();
    const silent = tableOf({ ...change, after: { safe: undefined } });
    expect(silent.notChecked).toContain("does not tell its owners");
    expect(silent.members[0]?.after).toBe("not known");
    const failing = tableOf({ ...change, after: undefined });
    expect(failing.notChecked).toBeUndefined();
    expect(failing.rows[0]).toMatchObject({ before: "2 of 3 owners", after: undefined });
    expect(failing.source).toMatch(/at block 100\.$/);
  });

  it("says that it does not know who decides on anybody else's calls", () => {
    const table = tableOf({ executor: stranger });
    expect(table).toMatchObject({ rows: [], members: [], source: undefined });
    expect(table.notChecked).toContain("neither the DAO’s governor nor its Safe");
  });
});
