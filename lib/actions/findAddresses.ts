import { type Address, getAddress } from "viem";
import type { Call } from "./Call.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { listCalls } from "./listCalls.ts";

/** Numbers below this are offsets, lengths and flags. */
const smallestAddress = 2n ** 16n;

/**
 * Every word of the calls' arguments that could be an address, whether the call is understood or
 * not: who might gain something by it. Some may be numbers; asking about them does no harm. Calls
 * within calls count as arguments: their targets and the words of their own arguments, those that
 * run later and those that are cancelled too.
 */
export function findAddresses(calls: readonly Call[]): Address[] {
  const listed = listCalls(decodeCalls(calls, { actions: [] }));
  const addresses = listed.flatMap(({ decoded: { call }, inner }) =>
    inner === undefined ? findWords(call) : [call.to, ...findWords(call)],
  );
  return [...new Set(addresses)];
}

function findWords({ data }: Call): Address[] {
  const words = data.slice(10).match(/.{64}/g) ?? [];
  return words
    .filter((word) => word.startsWith("0".repeat(24)) && BigInt(`0x${word}`) >= smallestAddress)
    .map((word) => getAddress(`0x${word.slice(24)}`));
}
