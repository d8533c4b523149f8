import { type Address, getAddress } from "viem";

/**
 * Ends a description with `#proposer=0x…`, by which the governor refuses everybody else: without
 * it a proposal can be taken from the mempool and proposed, then cancelled, by another.
 *
 * Source: OpenZeppelin Contracts, `Governor._isValidDescriptionForProposer` (4.9.1 and later).
 */
export function appendProposer(description: string, proposer: Address): string {
  const mark = `#proposer=${getAddress(proposer)}`;
  return description.endsWith(mark) ? description : `${description}\n\n${mark}`;
}
