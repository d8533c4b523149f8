import { ProposalIdInvalidError } from "./errors.ts";

const maximumUint256 = 2n ** 256n - 1n;

/**
 * Reads a proposal's number from text, decimal or hexadecimal.
 *
 * @throws {ProposalIdInvalidError}
 */
export function parseProposalId(id: string): bigint {
  if (!/^(?:\d{1,78}|0x[0-9a-fA-F]{1,64})$/.test(id)) throw new ProposalIdInvalidError({ id });
  const value = BigInt(id);
  if (value > maximumUint256) throw new ProposalIdInvalidError({ id });
  return value;
}
