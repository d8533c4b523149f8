import { describe, expect, it } from "vitest";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { exampleProposal } from "../../test/exampleProposal.ts";
import type { GovernorState, Proposal } from "../governor/GovernorFlavour.ts";
import { timelineOf } from "./timelineOf.ts";

/** The pinned block, and the start of 2026, UTC. */
const now = { number: 2_000n, timestamp: 1_767_225_600 };
const day = 86_400;

function subjectOf(change: Partial<Proposal>, own: Partial<GovernorState> = {}) {
  const { preview } = createCheckContext({
    preview: (before) => ({
      ...before,
      execution: { ...before.execution, executeAt: now.timestamp + 7 * day },
      snapshot: {
        ...before.snapshot,
        block: { ...before.snapshot.block, ...now },
        state: {
          ...before.snapshot.state,
          governor: {
            ...(before.snapshot.state.governor as GovernorState),
            clock: "blocks",
            ...own,
          },
        },
      },
    }),
  });
  const proposal = exampleProposal({
    voteStart: 1_990n,
    // Two days of the local chain's blocks of 12 seconds after the pinned one.
    voteEnd: 2_000n + 14_400n,
    createdBlock: 1_000n,
    times: { created: now.timestamp - day, voteStart: now.timestamp - 120, voteEnd: undefined },
    ...change,
  });
  return { preview, proposal, asExecuted: undefined };
}

const linesOf = (subject: Parameters<typeof timelineOf>[0]) =>
  timelineOf(subject).map(({ label, when, standing }) => `${label} | ${standing} | ${when}`);

describe("timelineOf", () => {
  it("says of a draft on which block it was run, and when it could execute from there", () => {
    expect(linesOf({ ...subjectOf({}), proposal: undefined })).toEqual([
      "Drafted | done | run on block 2,000",
      "Execute | toCome | earliest 8 Jan 2026 00:00 UTC, if sent at that block",
    ]);
  });

  it("dates blocks that are known, and says of others that their day is an estimate", () => {
    expect(linesOf(subjectOf({}))).toEqual([
      "Proposed | done | block 1,000 (31 Dec 2025 00:00 UTC)",
      "Voting | underWay | from block 1,990 (31 Dec 2025 23:58 UTC) until block 16,400 (about 3 Jan 2026)",
      "Queue | toCome | once the vote has passed",
      "Execute | toCome | earliest about 8 Jan 2026 00:00 UTC",
    ]);
  });

  it("has the times alone where the governor counts seconds", () => {
    const voteStart = BigInt(now.timestamp - 2 * day);
    const voteEnd = BigInt(now.timestamp + day);
    const [, voting] = linesOf(subjectOf({ voteStart, voteEnd }, { clock: "seconds" }));
    expect(voting).toBe(
      "Voting | underWay | from 30 Dec 2025 00:00 UTC until 2 Jan 2026 00:00 UTC",
    );
  });

  it("says until when a queued proposal is held, and can be executed", () => {
    const queued = { state: "queued", etaSeconds: now.timestamp + 2 * day } as const;
    expect(linesOf(subjectOf(queued, { graceSeconds: 14 * day })).slice(2)).toEqual([
      "Queued | done | held until 3 Jan 2026 00:00 UTC",
      "Execute | toCome | from 3 Jan 2026 00:00 UTC, before 17 Jan 2026 00:00 UTC",
    ]);
    expect(linesOf(subjectOf(queued)).at(-1)).toBe("Execute | toCome | from 3 Jan 2026 00:00 UTC");
  });

  it("says of a Safe’s executed transaction when it was, and not when it could be", () => {
    const subject = { ...subjectOf({}), proposal: undefined, asExecuted: [] };
    // It is run on the block before that of its execution.
    expect(linesOf(subject)).toEqual(["Executed | done | 8 Jan 2026 00:00 UTC, block 2,001"]);
  });

  it("ends with the execution, or where there can be none", () => {
    const executed = { blockNumber: 1_999n, transactionHash: "0x00" } as const;
    expect(linesOf(subjectOf({ state: "executed", executed })).at(-1)).toBe(
      "Executed | done | 8 Jan 2026 00:00 UTC, block 1,999",
    );
    expect(linesOf(subjectOf({ state: "defeated" })).slice(2)).toEqual([
      "Defeated | ended | cannot be executed",
    ]);
    expect(linesOf(subjectOf({ state: "canceled" }))[1]).toContain("Voting | ended |");
  });
});
