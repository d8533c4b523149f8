import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import { chains } from "../dao/chains.ts";
import type { Proposal, ProposalState } from "../governor/GovernorFlavour.ts";
import { isDeadState } from "../governor/isDeadState.ts";
import { proposalStateNames } from "./proposalStateNames.ts";
import { formatProposalTime, type ProposalTime, proposalTimes } from "./proposalTimes.ts";
import type { Report } from "./Report.ts";

/** Where a station is behind, at, or ahead of a proposal; `ended` where its way stops. */
export type StepStanding = "done" | "underWay" | "toCome" | "ended";

/** The words for standings, beside a station's name. */
export const standingWords: Readonly<Record<StepStanding, string>> = {
  done: "done",
  underWay: "under way",
  toCome: "to come",
  ended: "",
};

/** A station of a proposal's way. */
export type TimelineStep = { id: string; label: string; when: string; standing: StepStanding };

type Subject = Pick<Report, "proposal" | "preview" | "asExecuted">;

/** The stations of a report's subject, with what is known of their times. */
export function timelineOf(report: Subject): readonly TimelineStep[] {
  const { proposal, preview } = report;
  const executeAt = formatDateTime(preview.execution.executeAt);
  if (proposal === undefined) return unvotedOf(report, executeAt);
  return [...votingOf(proposal, report), ...endOf(proposal, { report, executeAt })];
}

function unvotedOf({ preview, asExecuted }: Subject, executeAt: string): TimelineStep[] {
  const { number } = preview.snapshot.block;
  if (asExecuted !== undefined) {
    // What was executed is run on the block before that of its execution.
    const when = `${executeAt}, ${block(number + 1n)}`;
    return [{ id: "execute", label: "Executed", when, standing: "done" }];
  }
  // Whether a draft is on chain already is not known here, so its words hold either way.
  return [
    { id: "draft", label: "Drafted", when: `run on ${block(number)}`, standing: "done" },
    {
      id: "execute",
      label: "Execute",
      when: `earliest ${executeAt}, if sent at that block`,
      standing: "toCome",
    },
  ];
}

const votingStandings: Readonly<Record<ProposalState, StepStanding>> = {
  pending: "toCome",
  active: "underWay",
  canceled: "ended",
  defeated: "done",
  succeeded: "done",
  queued: "done",
  expired: "done",
  executed: "done",
};

function votingOf(proposal: Proposal, { preview }: Subject): TimelineStep[] {
  const { createdBlock, voteStart, voteEnd, state } = proposal;
  const times = proposalTimes(proposal, { snapshot: preview.snapshot, chains });
  const isSeconds = preview.snapshot.state.governor?.clock === "seconds";
  const dated = (number: bigint, time: ProposalTime | undefined) =>
    time === undefined ? block(number) : `${block(number)} (${formatProposalTime(time)})`;
  const point = (value: bigint, time: ProposalTime | undefined) =>
    isSeconds && time !== undefined ? formatProposalTime(time) : dated(value, time);
  return [
    {
      id: "proposed",
      label: "Proposed",
      when: dated(createdBlock, times?.created),
      standing: "done",
    },
    {
      id: "voting",
      label: "Voting",
      when: `from ${point(voteStart, times?.start)} until ${point(voteEnd, times?.end)}`,
      standing: votingStandings[state],
    },
  ];
}

function endOf(
  proposal: Proposal,
  context: { report: Subject; executeAt: string },
): TimelineStep[] {
  const { state, executed, etaSeconds } = proposal;
  if (isDeadState(state)) {
    return [
      {
        id: "end",
        label: proposalStateNames[state],
        when: "cannot be executed",
        standing: "ended",
      },
    ];
  }
  const isQueued = state === "queued" || state === "executed";
  const held = etaSeconds === undefined ? "" : `held until ${formatDateTime(etaSeconds)}`;
  return [
    {
      id: "queue",
      label: isQueued ? "Queued" : "Queue",
      when: isQueued ? held : "once the vote has passed",
      standing: isQueued ? "done" : "toCome",
    },
    {
      id: "execute",
      label: executed === undefined ? "Execute" : "Executed",
      when:
        executed === undefined
          ? executionWindow(etaSeconds, context)
          : `${context.executeAt}, ${block(executed.blockNumber)}`,
      standing: executed === undefined ? "toCome" : "done",
    },
  ];
}

function block(number: bigint): string {
  return `block ${formatAmountGrouped(number, 0)}`;
}

function executionWindow(
  etaSeconds: number | undefined,
  { report, executeAt }: { report: Subject; executeAt: string },
): string {
  const grace = report.preview.snapshot.state.governor?.graceSeconds;
  if (etaSeconds === undefined) return `earliest about ${executeAt}`;
  const before = grace === undefined ? "" : `, before ${formatDateTime(etaSeconds + grace)}`;
  return `from ${formatDateTime(etaSeconds)}${before}`;
}
