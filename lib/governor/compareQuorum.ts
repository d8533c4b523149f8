import type { GovernorState, Proposal } from "./GovernorFlavour.ts";

/** A proposal's votes beside the quorum it needs, in base units. */
export type QuorumStanding = {
  needed: bigint;
  /** Which votes count towards it, and how many they are. */
  counts: GovernorState["quorumCounts"];
  counted: bigint;
  isReached: boolean;
};

/**
 * Holds a proposal's votes against its quorum: that of the start of its vote, or today's where the
 * vote has not started. `undefined` where it is not known which votes the governor counts.
 */
export function compareQuorum(
  { votes, quorumVotes }: Pick<Proposal, "votes" | "quorumVotes">,
  governor: Pick<GovernorState, "quorumVotes" | "quorumCounts">,
): QuorumStanding | undefined {
  const counts = governor.quorumCounts;
  if (counts.length === 0) return undefined;
  const needed = quorumVotes ?? governor.quorumVotes;
  const counted = counts.reduce((sum, side) => sum + votes[side], 0n);
  return { needed, counts, counted, isReached: counted >= needed };
}
