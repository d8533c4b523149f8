import type { GovernorState } from "../governor/GovernorFlavour.ts";

const words = { for: "for", against: "against", abstain: "abstaining" } as const;

/** The votes that count towards a quorum, in words: "votes for and abstaining". */
export function countedVotes(counts: GovernorState["quorumCounts"]): string {
  return `votes ${counts.map((side) => words[side]).join(" and ")}`;
}
