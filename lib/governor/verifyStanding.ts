import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import { toSeconds } from "../amount/toSeconds.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { StepKind } from "../proposal/Plan.ts";
import type { StepVerification } from "../proposal/StepRunner.ts";
import { isDeadState } from "./isDeadState.ts";
import type { ProposalStanding } from "./ProposalStanding.ts";

/**
 * Whether a step of a governor's plan is done, can be sent in the next block, or has to wait,
 * judged by where the proposal stands. `undefined`: it is not proposed.
 */
export function verifyStanding(
  kind: Exclude<StepKind, "sign">,
  parameters: { standing: ProposalStanding | undefined; block: PinnedBlock },
): StepVerification {
  const { standing, block } = parameters;
  if (standing === undefined) {
    return kind === "propose"
      ? { status: "ready" }
      : { status: "blocked", reason: "The proposal is not on chain yet." };
  }
  const facts = { proposalId: standing.id.toString() };
  if (kind === "propose") return { status: "done", facts };
  const reached = { vote: voteOver, queue: queued, execute: ["executed"] }[kind];
  if (reached.includes(standing.state)) return { status: "done", facts };
  if (isDeadState(standing.state)) {
    return { status: "blocked", reason: `The proposal was ${standing.state}.`, isFinal: true };
  }
  if (kind === "vote") return verifyVote(standing);
  if (kind === "queue") return standing.state === "succeeded" ? ready : voteOpen(standing);
  return verifyExecute(standing, block);
}

const ready = { status: "ready" } as const;
const queued: readonly string[] = ["queued", "executed"];
const voteOver: readonly string[] = ["succeeded", ...queued];

function verifyVote(standing: ProposalStanding): StepVerification {
  if (standing.state === "active") return ready;
  const { clock, voteStart } = standing;
  return waitForClock(clock, { until: voteStart, reason: openingOf(standing) });
}

/** Before it opens, the vote is not said to be open until its end. */
function voteOpen(standing: ProposalStanding): StepVerification {
  const { state, clock, voteEnd } = standing;
  const end = `is open until ${formatPoint(voteEnd, clock)}`;
  const reason = state === "pending" ? `${openingOf(standing)} and ${end}` : `Voting ${end}`;
  return waitForClock(clock, { until: voteEnd, reason });
}

function openingOf({ clock, voteStart }: ProposalStanding): string {
  return `Voting opens after ${formatPoint(voteStart, clock)}`;
}

function verifyExecute(standing: ProposalStanding, block: PinnedBlock): StepVerification {
  const { state, etaSeconds } = standing;
  if (state === "succeeded") {
    return { status: "blocked", reason: "The proposal has to be queued first." };
  }
  if (state !== "queued") return voteOpen(standing);
  if (etaSeconds === undefined || etaSeconds <= block.timestamp) return ready;
  return {
    status: "blocked",
    reason: `The timelock holds it until ${formatDateTime(etaSeconds)}.`,
    readyAt: etaSeconds,
  };
}

function formatPoint(timepoint: bigint, clock: ProposalStanding["clock"]): string {
  return clock === "blocks"
    ? `block ${formatAmountGrouped(timepoint, 0)}`
    : formatDateTime(toSeconds(timepoint));
}

/** Blocks have no exact date, so only a clock of seconds gives `readyAt`. */
function waitForClock(
  clock: ProposalStanding["clock"],
  { until, reason }: { until: bigint; reason: string },
): StepVerification {
  const blocked = { status: "blocked", reason: `${reason}.` } as const;
  return clock === "blocks" ? blocked : { ...blocked, readyAt: toSeconds(until) + 1 };
}
