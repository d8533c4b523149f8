import type { Electorate } from "./facts.ts";

/**
 * How many accounts, largest first, pass a proposal against all others that hold votes: together they
 * reach the quorum and are more than half. `undefined`: all together do not reach it.
 */
export function passingGroup({ voters, quorumVotes }: Electorate): number | undefined {
  const total = voters.reduce((sum, { votes }) => sum + votes, 0n);
  let together = 0n;
  for (const [index, { votes }] of voters.entries()) {
    together += votes;
    if (together >= quorumVotes && together * 2n > total) return index + 1;
  }
  return undefined;
}
