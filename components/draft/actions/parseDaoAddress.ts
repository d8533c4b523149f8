import type { Address } from "viem";
import { parseAddress } from "../../../lib/actions/parseAddress.ts";
import { AddressOfOtherChainError } from "../errors.ts";

/** An address with its chain's short name before it (EIP-3770), whole or still being typed. */
const withChain = /^([a-z0-9-]{1,32}):(0x[0-9a-fA-F]*)$/;

/**
 * Reads an address on the DAO's chain, with or without that chain's short name.
 *
 * @throws {AddressOfOtherChainError} and what `parseAddress` throws.
 */
export function parseDaoAddress(text: string, chain: string): Address {
  return parseAddress(bareAddress(text, chain));
}

/**
 * What stands for an address, without the DAO's chain before it and spaces around it.
 *
 * @throws {AddressOfOtherChainError}
 */
export function bareAddress(text: string, chain: string): string {
  const bare = stripChain(text, chain).trim();
  const [, named] = withChain.exec(bare) ?? [];
  if (named !== undefined && named !== chain) {
    throw new AddressOfOtherChainError({ named, chain });
  }
  return bare;
}

/** What was typed, without the DAO's chain before a whole address; anything else as it is. */
export function stripChain(text: string, chain: string): string {
  const [, named, address = ""] = withChain.exec(text.trim()) ?? [];
  return named === chain && address.length === 42 ? address : text;
}
