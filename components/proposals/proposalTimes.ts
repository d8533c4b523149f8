import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import type { Reader } from "../../lib/dao/Mintage.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { clockTime } from "../../lib/governor/clockTime.ts";
import type { Proposal } from "../../lib/governor/GovernorFlavour.ts";

/** A moment of a proposal; an estimate where the governor counts blocks. */
export type ProposalTime = { seconds: number; isEstimate: boolean };

/** When a proposal's vote opens and closes. */
export function proposalTimes(
  { voteStart, voteEnd }: Pick<Proposal, "voteStart" | "voteEnd">,
  { snapshot, mintage }: { snapshot: Snapshot; mintage: Reader },
): { start: ProposalTime; end: ProposalTime } | undefined {
  const chain = mintage.chains.find(({ id }) => id === snapshot.dao.chainId);
  const clock = snapshot.state.governor?.clock;
  if (chain === undefined || clock === undefined) return undefined;
  const parameters = {
    clock,
    block: snapshot.block,
    secondsPerBlock: chain.secondsPerBlock,
  };
  return { start: clockTime(voteStart, parameters), end: clockTime(voteEnd, parameters) };
}

/** A span in words; an estimate is no finer than a day, and says so. */
export function formatVotingTime({
  start,
  end,
}: {
  start: ProposalTime;
  end: ProposalTime;
}): string {
  const isEstimate = start.isEstimate || end.isEstimate;
  const write = isEstimate ? formatDate : formatDateTime;
  return `${isEstimate ? "about " : ""}${write(start.seconds)} to ${write(end.seconds)}`;
}
