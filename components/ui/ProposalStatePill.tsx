import type { ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { formatTimeLeft } from "./formatTimeLeft.ts";
import { Pill, type PillTone } from "./Pill.tsx";
import type { ProposalTimes } from "./proposalTimes.ts";

const states: Readonly<Record<ProposalState, { tone: PillTone; word: string }>> = {
  pending: { tone: "neutral", word: "Pending" },
  active: { tone: "accent", word: "Active" },
  canceled: { tone: "neutral", word: "Canceled" },
  defeated: { tone: "critical", word: "Defeated" },
  succeeded: { tone: "accent", word: "Succeeded" },
  queued: { tone: "accent", word: "Queued" },
  expired: { tone: "warning", word: "Expired" },
  executed: { tone: "neutral", word: "Executed" },
};

type ProposalStatePillProps = {
  state: ProposalState;
  times: ProposalTimes | undefined;
  /** Unix seconds of the pinned block. */
  now: number;
};

/** Where a proposal stands, and how long its vote is still open. */
export function ProposalStatePill({ state, times, now }: ProposalStatePillProps) {
  const { tone, word } = states[state];
  return (
    <Pill tone={tone}>
      {word}
      {waitOf(state, { times, now })}
    </Pill>
  );
}

function waitOf(
  state: ProposalState,
  { times, now }: Pick<ProposalStatePillProps, "times" | "now">,
): string {
  if (times === undefined) return "";
  if (state === "active" && times.end.seconds > now) {
    return ` · ${formatTimeLeft(times.end.seconds - now)} left`;
  }
  if (state === "pending" && times.start.seconds > now) {
    return ` · vote opens in ${formatTimeLeft(times.start.seconds - now)}`;
  }
  return "";
}
