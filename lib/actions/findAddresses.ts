import { type Address, getAddress } from "viem";
import type { Call } from "./Call.ts";

/** Numbers below this are offsets, lengths and flags. */
const smallestAddress = 2n ** 16n;

/**
 * Every word of the calls' arguments that could be an address, whether the call is understood or
 * not: who might gain something by it. Some may be numbers; asking about them does no harm.
 */
export function findAddresses(calls: readonly Call[]): Address[] {
  const words = calls.flatMap(({ data }) => data.slice(10).match(/.{64}/g) ?? []);
  const addresses = words
    .filter((word) => word.startsWith("0".repeat(24)) && BigInt(`0x${word}`) >= smallestAddress)
    .map((word) => getAddress(`0x${word.slice(24)}`));
  return [...new Set(addresses)];
}
