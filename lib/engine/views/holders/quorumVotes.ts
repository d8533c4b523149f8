import { multiplyFloor } from "../../../amount/multiplyFloor.ts";
import type { Ratio } from "../../../amount/Ratio.ts";
import type { BeforeAfter } from "./compareHolders.ts";

/**
 * The quorum in votes: floor(supply × share). A quorum that is a share of supply rises with every mint.
 *
 * Source: `quorum` of GovernorVotesQuorumFraction.sol, @openzeppelin/contracts 5.7.
 *
 * @param supply - The token's votes in base units, at the proposal's snapshot.
 */
export function quorumVotes(supply: bigint, share: Ratio): bigint {
  return multiplyFloor(supply, share);
}

/** The quorum before and after a change of supply, and by how much it rises. */
export function quorumChange(
  supply: BeforeAfter<bigint>,
  share: Ratio,
): BeforeAfter<bigint> & { rise: bigint } {
  const [before, after] = [quorumVotes(supply.before, share), quorumVotes(supply.after, share)];
  return { before, after, rise: after - before };
}
