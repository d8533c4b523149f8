import type { Ratio } from "../amount/Ratio.ts";
import { compareQuorum } from "../governor/compareQuorum.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import type { Preview } from "../preview/Preview.ts";
import { countedVotes } from "./countedVotes.ts";

/** One side of a vote, in base units of the token, with its share of all votes that were cast. */
export type VoteSide = {
  id: keyof Proposal["votes"];
  label: string;
  votes: bigint;
  share: Ratio;
};

/** The votes so far, and what they must reach. */
export type VoteStanding = {
  /** The sides that the governor has. */
  sides: readonly VoteSide[];
  /** `undefined` where it is not known which votes count. */
  quorum: { needed: bigint; isReached: boolean; words: string } | undefined;
};

const labels = [
  { id: "for", label: "For" },
  { id: "against", label: "Against" },
  { id: "abstain", label: "Abstain" },
] as const;

/** The one family whose vote is yes or no; the others count abstentions, towards a quorum or not. */
const withoutAbstain = "governorAlpha";

/** A proposal's votes by side, and its quorum in words: "not reached by votes for and abstaining". */
export function voteStanding(proposal: Proposal, { snapshot }: Preview): VoteStanding {
  const { dao, state } = snapshot;
  const { votes } = proposal;
  const cast = votes.for + votes.against + votes.abstain;
  const sides = labels
    .filter(({ id }) => id !== "abstain" || dao.governor?.flavour !== withoutAbstain)
    .map(({ id, label }) => ({
      id,
      label,
      votes: votes[id],
      share: { numerator: votes[id], denominator: cast === 0n ? 1n : cast },
    }));
  const quorum = state.governor === undefined ? undefined : compareQuorum(proposal, state.governor);
  if (quorum === undefined) return { sides, quorum: undefined };
  const { needed, isReached, counts } = quorum;
  const words = `${isReached ? "reached" : "not reached"} by ${countedVotes(counts)}`;
  return { sides, quorum: { needed, isReached, words } };
}
