import type { PowerMeasure, Voter } from "./GovernancePower.ts";

/**
 * The smallest groups that decide. A proposal passes with at least the quorum, and more votes for it than
 * against; both families count so where nobody abstains.
 */
export function measurePower({
  voters,
  quorumVotes,
}: {
  voters: readonly Voter[];
  quorumVotes: bigint;
}): PowerMeasure {
  const sorted = voters
    .map(({ votes }) => votes)
    .filter((votes) => votes > 0n)
    .toSorted((one, other) => (one < other ? 1 : one > other ? -1 : 0));
  const totalVotes = sorted.reduce((sum, votes) => sum + votes, 0n);
  const passes = (votes: bigint) => votes >= quorumVotes && votes * 2n > totalVotes;
  const groups = [0n];
  for (const votes of sorted) groups.push((groups.at(-1) ?? 0n) + votes);
  const passing = groups.findIndex(passes);
  return {
    totalVotes,
    holders: sorted.length,
    passing: passing === -1 ? undefined : passing,
    blocking: groups.findIndex((votes) => !passes(totalVotes - votes)),
  };
}
