import { formatDate } from "../amount/formatDate.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import type { ChainInfo } from "../dao/chains.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { clockTime, type DatedBlock } from "../governor/clockTime.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";

/** A moment of a proposal in Unix seconds; an estimate where its block is not known. */
export type ProposalTime = { seconds: number; isEstimate: boolean };

/** When a proposal was made, and when its vote opens and closes. */
export type ProposalTimes = { created: ProposalTime; start: ProposalTime; end: ProposalTime };

/** The times of a proposal; `undefined` where the chain's pace is not known. */
export function proposalTimes(
  proposal: Pick<Proposal, "createdBlock" | "voteStart" | "voteEnd" | "times">,
  { snapshot, chains }: { snapshot: Snapshot; chains: readonly ChainInfo[] },
): ProposalTimes | undefined {
  const { createdBlock, voteStart, voteEnd, times } = proposal;
  const { dao, state, block } = snapshot;
  const chain = chains.find(({ id }) => id === dao.chainId);
  const clock = state.governor?.clock;
  if (chain === undefined || clock === undefined) return undefined;
  const { secondsPerBlock } = chain;
  const dated = (number: bigint, timestamp: number | undefined): DatedBlock[] =>
    timestamp === undefined ? [] : [{ number, timestamp }];
  const made = dated(createdBlock, times.created);
  const voted =
    clock === "seconds"
      ? []
      : [...dated(voteStart, times.voteStart), ...dated(voteEnd, times.voteEnd)];
  const known = [block, ...made, ...voted] as const;
  return {
    created: clockTime(createdBlock, { clock: "blocks", known, secondsPerBlock }),
    start: clockTime(voteStart, { clock, known, secondsPerBlock }),
    end: clockTime(voteEnd, { clock, known, secondsPerBlock }),
  };
}

/** A moment in words; an estimate is no finer than a day, and says so. */
export function formatProposalTime({ seconds, isEstimate }: ProposalTime): string {
  return isEstimate ? `about ${formatDate(seconds)}` : formatDateTime(seconds);
}

/** The span of a vote in words. */
export function formatVotingTime({ start, end }: Pick<ProposalTimes, "start" | "end">): string {
  return `${formatProposalTime(start)} to ${formatProposalTime(end)}`;
}
