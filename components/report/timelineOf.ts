import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { toSeconds } from "../../lib/amount/toSeconds.ts";
import { chains } from "../../lib/dao/chains.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { clockTime } from "../../lib/governor/clockTime.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";
import type { Report } from "../../lib/report/Report.ts";

/** A station of a proposal's way. */
export type TimelineStep = { id: string; label: string; when: string; isDone: boolean };

/** The stations of a report's subject, with what is known of their times. */
export function timelineOf(report: Report): readonly TimelineStep[] {
  const { proposal, preview } = report;
  const executeAt = formatDateTime(preview.execution.executeAt);
  if (proposal === undefined) {
    return [
      { id: "draft", label: "Drafted", when: "nothing is sent yet", isDone: true },
      {
        id: "execute",
        label: "Execute",
        when: `earliest ${executeAt}, if sent now`,
        isDone: false,
      },
    ];
  }
  const block = (number: bigint) => `block ${formatAmountGrouped(number, 0)}`;
  const datedBlock = (number: bigint) => `${block(number)}${aboutDay(number, preview.snapshot)}`;
  const isSeconds = preview.snapshot.state.governor?.clock === "seconds";
  const clock = (value: bigint) =>
    isSeconds ? formatDateTime(toSeconds(value)) : datedBlock(value);
  const { state } = proposal;
  return [
    { id: "proposed", label: "Proposed", when: datedBlock(proposal.createdBlock), isDone: true },
    {
      id: "voting",
      label: "Voting",
      when: `from ${clock(proposal.voteStart)} until ${clock(proposal.voteEnd)}`,
      isDone: state !== "pending" && state !== "canceled",
    },
    ...endOf(proposal, { report, executeAt, block }),
  ];
}

/** The day of a block, estimated from the pinned block at the chain's mean pace. */
function aboutDay(number: bigint, { dao, block }: Snapshot): string {
  const chain = chains.find(({ id }) => id === dao.chainId);
  if (chain === undefined) return "";
  const { secondsPerBlock } = chain;
  const { seconds } = clockTime(number, { clock: "blocks", block, secondsPerBlock });
  return ` (about ${formatDate(seconds)})`;
}

function endOf(
  proposal: Proposal,
  context: { report: Report; executeAt: string; block: (number: bigint) => string },
): TimelineStep[] {
  const { state, executed, etaSeconds } = proposal;
  if (state === "canceled" || state === "defeated" || state === "expired") {
    const label = `${state.slice(0, 1).toUpperCase()}${state.slice(1)}`;
    return [{ id: "end", label, when: "cannot be executed", isDone: true }];
  }
  const isQueued = state === "queued" || state === "executed";
  return [
    {
      id: "queue",
      label: "Queue",
      when: isQueued ? "done" : "once the vote has passed",
      isDone: isQueued,
    },
    {
      id: "execute",
      label: executed === undefined ? "Execute" : "Executed",
      when:
        executed === undefined
          ? executionWindow(etaSeconds, context)
          : `${context.executeAt}, ${context.block(executed.blockNumber)}`,
      isDone: executed !== undefined,
    },
  ];
}

function executionWindow(
  etaSeconds: number | undefined,
  { report, executeAt }: { report: Report; executeAt: string },
): string {
  const grace = report.preview.snapshot.state.governor?.graceSeconds;
  if (etaSeconds === undefined) return `earliest about ${executeAt}`;
  const before = grace === undefined ? "" : `, before ${formatDateTime(etaSeconds + grace)}`;
  return `from ${formatDateTime(etaSeconds)}${before}`;
}
