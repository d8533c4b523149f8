import type { Proposal, ProposalState } from "../../lib/governor/GovernorFlavour.ts";

/** In which something can still be done about a proposal, the most urgent first. */
export const openStates: readonly ProposalState[] = ["active", "succeeded", "queued", "pending"];

/** The open ones of proposals: those whose vote runs first, and of them what closes first. */
export function listOpen<listed extends Pick<Proposal, "state" | "voteEnd">>(
  proposals: readonly listed[],
): listed[] {
  return openStates.flatMap((state) =>
    proposals
      .filter((proposal) => proposal.state === state)
      .sort((one, other) => (one.voteEnd < other.voteEnd ? -1 : 1)),
  );
}
