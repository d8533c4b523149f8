import { type Address, getAddress } from "viem";
import type { Action } from "./Action.ts";
import type { Call } from "./Call.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { listCalls } from "./listCalls.ts";

/** Addresses below this belong to chains themselves, such as precompiles. */
const smallestAddress = 2n ** 16n;

/**
 * Words below this are amounts, offsets and dates: who wants a key or a contract whose address begins with
 * ten zero bytes has to try 2^80 of them. What chains put there by themselves can gain nothing.
 */
const smallestWord = 2n ** 80n;

/**
 * Every word of the calls' arguments that could be an address, whether the call is understood or
 * not: who might gain something by it. Some may be large numbers; asking about them does no harm. Of a call
 * that carries others, these are the targets and the arguments of the calls it carries, those that
 * run later or are cancelled too, and the addresses beside them.
 */
export function findAddresses(calls: readonly Call[]): Address[] {
  // Without kinds of action, what is decoded is a wrapper.
  const listed = listCalls(decodeCalls(calls, { actions: [] }));
  const addresses = listed.flatMap(({ decoded, inner }) => [
    ...(inner === undefined ? [] : atLeast(smallestAddress, [inner.call.to.slice(2)])),
    ...(decoded.status === "decoded"
      ? atLeast(smallestAddress, beside(decoded))
      : atLeast(smallestWord, argumentsOf(decoded.call))),
  ]);
  return [...new Set(addresses.map((digits) => getAddress(`0x${digits}`)))];
}

function atLeast(smallest: bigint, words: readonly string[]): string[] {
  return words.filter((word) => BigInt(`0x${word}`) >= smallest);
}

/** The 20 bytes of each word that has no more. */
function argumentsOf({ data }: Call): string[] {
  const words = data.slice(10).match(/.{64}/g) ?? [];
  return words.filter((word) => word.startsWith("0".repeat(24))).map((word) => word.slice(24));
}

/** Addresses that a wrapper names beside its calls, such as who is paid for the gas or a diamond's facets. */
function beside({ action }: { action: Action }): readonly string[] {
  const { to: _, ...parameters } = action;
  const whole = JSON.stringify(parameters).matchAll(/"0x([0-9a-fA-F]{40})"/g);
  return [...whole].flatMap(([, word]) => (word === undefined ? [] : [word]));
}
