import { type Address, getAddress } from "viem";

/**
 * Ends a proposal's text with `#proposer=0x…`, by which the governor refuses everybody else:
 * without it, another can take the proposal from the mempool, propose it first and cancel it.
 *
 * Source: OpenZeppelin Contracts, `Governor._isValidDescriptionForProposer` (4.9.1 and later).
 */
export function appendProposer(description: string, proposer: Address): string {
  const mark = `#proposer=${getAddress(proposer)}`;
  return description.endsWith(mark) ? description : `${description}\n\n${mark}`;
}
