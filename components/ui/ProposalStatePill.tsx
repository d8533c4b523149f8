import type { ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { proposalStateNames } from "../../lib/report/proposalStateNames.ts";
import type { ProposalTimes } from "../../lib/report/proposalTimes.ts";
import { formatTimeLeft } from "./formatTimeLeft.ts";
import { Pill, type PillTone } from "./Pill.tsx";

const tones: Readonly<Record<ProposalState, PillTone>> = {
  pending: "neutral",
  active: "accent",
  canceled: "neutral",
  defeated: "critical",
  succeeded: "accent",
  queued: "accent",
  expired: "warning",
  executed: "neutral",
};

type ProposalStatePillProps = {
  state: ProposalState;
  times: ProposalTimes | undefined;
  /** Unix seconds of the pinned block. */
  now: number;
};

/** Where a proposal stands, and how long its vote is still open. */
export function ProposalStatePill({ state, times, now }: ProposalStatePillProps) {
  return (
    <Pill tone={tones[state]}>
      {proposalStateNames[state]}
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
