import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { clockTime } from "../../lib/governor/clockTime.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";

/** A moment of a proposal in Unix seconds; an estimate where the governor counts blocks. */
export type ProposalTime = { seconds: number; isEstimate: boolean };

/** When a proposal's vote opens and closes. */
export type ProposalTimes = { start: ProposalTime; end: ProposalTime };

/** The times of a proposal's vote; `undefined` where the chain's pace is not known. */
export function proposalTimes(
  { voteStart, voteEnd }: Pick<Proposal, "voteStart" | "voteEnd">,
  { snapshot, chains }: { snapshot: Snapshot; chains: readonly ChainInfo[] },
): ProposalTimes | undefined {
  const { dao, state, block } = snapshot;
  const chain = chains.find(({ id }) => id === dao.chainId);
  const clock = state.governor?.clock;
  if (chain === undefined || clock === undefined) return undefined;
  const parameters = { clock, block, secondsPerBlock: chain.secondsPerBlock };
  return { start: clockTime(voteStart, parameters), end: clockTime(voteEnd, parameters) };
}

/** A span in words; an estimate is no finer than a day, and says so. */
export function formatVotingTime({ start, end }: ProposalTimes): string {
  const isEstimate = start.isEstimate || end.isEstimate;
  const write = isEstimate ? formatDate : formatDateTime;
  return `${isEstimate ? "about " : ""}${write(start.seconds)} to ${write(end.seconds)}`;
}
