import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
  soundState,
} from "../../../test/createCheckContext.ts";
import type { Poll } from "../../preview/GovernancePower.ts";
import { governancePower } from "./governancePower.ts";

const { alice, bob, carol, governor, safe, stranger, token } = checkAccounts;
const source = { kind: "logs", asked: 3, byLogs: 0 } as const;
const before = [
  { account: alice, votes: 60n },
  { account: bob, votes: 40n },
];
const poll: Poll = { source, before, after: before };
const powerOf = (change: ContextChange = {}, polled: Poll | undefined = poll) =>
  governancePower(createCheckContext(change).preview, polled);

describe("governancePower", () => {
  it("tells quorum, groups and shares of a governor's voters, before and after", () => {
    const quorumVotes = 90n;
    const minted = { ...soundState.token, totalSupply: soundState.token.totalSupply + 100n };
    const power = powerOf(
      {
        before: { governor: { ...soundGovernor, quorumVotes: 50n } },
        after: { governor: { ...soundGovernor, quorumVotes }, token: minted },
      },
      { source, before, after: [{ account: carol, votes: 100n }, ...before] },
    );
    // 60 of 100 pass 50; of 200 with a quorum of 90, 100 is a half, so two are needed and one blocks.
    expect(power).toEqual({
      kind: "votes",
      governor,
      token,
      source,
      before: {
        quorumVotes: 50n,
        totalSupply: soundState.token.totalSupply,
        measure: { totalVotes: 100n, holders: 2, passing: 1, blocking: 1 },
      },
      after: {
        quorumVotes,
        totalSupply: minted.totalSupply,
        measure: { totalVotes: 200n, holders: 3, passing: 2, blocking: 1 },
      },
      delegates: [share(alice, 60n, 60n), share(bob, 40n, 40n), share(carol, 0n, 100n)],
    });
  });

  it("keeps the quorum where nobody is known to hold votes", () => {
    const unknown = { kind: "votes", source: undefined, delegates: [] };
    const { quorumVotes } = soundGovernor;
    for (const votes of [undefined, []]) {
      const power = powerOf({}, { source, before: votes, after: votes });
      expect(power).toMatchObject({ ...unknown, before: { quorumVotes, measure: undefined } });
      expect(power).toMatchObject({ after: { quorumVotes, measure: undefined } });
    }
    const none = governancePower(createCheckContext().preview, undefined);
    expect(none).toMatchObject({ ...unknown, before: { quorumVotes, measure: undefined } });
  });

  it("says nothing of afterwards where the calls fail or nobody could be asked then", () => {
    const failing = powerOf({ after: undefined }, { source, before, after: undefined });
    expect(failing).toMatchObject({ before: { measure: { holders: 2 } }, after: undefined });
    const silent = powerOf({}, { source, before, after: undefined });
    expect(silent).toMatchObject({ after: { measure: undefined } });
  });

  it("takes a Safe's owners and threshold for its power", () => {
    const state = (owners: readonly (typeof alice)[], threshold: number) => ({
      safe: { address: safe, version: "1.4.1", owners, threshold, nonce: 7n },
    });
    const change = {
      executor: safe,
      before: state([alice, bob, carol], 2),
      after: state([alice], 1),
    };
    expect(powerOf(change)).toEqual({
      kind: "owners",
      safe,
      before: { owners: [alice, bob, carol], threshold: 2 },
      after: { owners: [alice], threshold: 1 },
    });
    const silent = powerOf({ ...change, after: { safe: undefined } });
    expect(silent).toMatchObject({ kind: "owners", after: undefined });
  });

  it("does not know of calls that anybody else makes, or of a governor that was not read", () => {
    expect(powerOf({ executor: stranger })).toEqual({ kind: "unknown" });
    expect(powerOf({ before: { governor: undefined } })).toEqual({ kind: "unknown" });
    expect(powerOf({ executor: safe, before: { safe: undefined } })).toEqual({ kind: "unknown" });
  });
});

function share(account: typeof alice, votesBefore: bigint, votesAfter: bigint) {
  return {
    account,
    before: { numerator: votesBefore, denominator: 100n },
    after: { numerator: votesAfter, denominator: 200n },
  };
}
