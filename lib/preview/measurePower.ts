import type { Address } from "viem";
import type { Ratio } from "../amount/Ratio.ts";

/** Who votes with how much, in base units of the token, and how much a proposal needs. */
export type VotingPower = {
  voters: readonly { account: Address; votes: bigint }[];
  quorumVotes: bigint;
};

/** What the holders of votes can do, by their number, largest first. */
export type PowerMeasure = {
  quorumVotes: bigint;
  totalVotes: bigint;
  /** The fewest who pass a proposal against all others; `undefined`: not even all together. */
  passing: number | undefined;
  /** The fewest who keep all others from passing one; 0 where these could not in any case. */
  blocking: number;
  /** The share of all votes that each of the largest holds. */
  shares: readonly { account: Address; share: Ratio }[];
};

const sharesShown = 10;

/**
 * The smallest groups that decide. A proposal passes with at least the quorum, and more votes for it than
 * against; both families count so where nobody abstains.
 */
export function measurePower({ voters, quorumVotes }: VotingPower): PowerMeasure {
  const sorted = voters
    .filter(({ votes }) => votes > 0n)
    .toSorted((one, other) => (one.votes < other.votes ? 1 : one.votes > other.votes ? -1 : 0));
  const totalVotes = sorted.reduce((sum, { votes }) => sum + votes, 0n);
  const passes = (votes: bigint) => votes >= quorumVotes && votes * 2n > totalVotes;
  const groups = [0n];
  for (const { votes } of sorted) groups.push((groups.at(-1) ?? 0n) + votes);
  const passing = groups.findIndex(passes);
  return {
    quorumVotes,
    totalVotes,
    passing: passing === -1 ? undefined : passing,
    blocking: groups.findIndex((votes) => !passes(totalVotes - votes)),
    shares: sorted.slice(0, sharesShown).map(({ account, votes }) => ({
      account,
      share: { numerator: votes, denominator: totalVotes },
    })),
  };
}
