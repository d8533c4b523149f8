import { type Address, getAddress } from "viem";
import type { Action } from "./Action.ts";
import type { Call } from "./Call.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { listCalls } from "./listCalls.ts";

/** Numbers below this are offsets, lengths and flags. */
const smallestAddress = 2n ** 16n;

/**
 * Every word of the calls' arguments that could be an address, whether the call is understood or
 * not: who might gain something by it. Some may be numbers; asking about them does no harm. Of a call
 * that carries others, these are the targets and the arguments of the calls it carries, those that
 * run later or are cancelled too, and the addresses beside them.
 */
export function findAddresses(calls: readonly Call[]): Address[] {
  // Without kinds of action, what is decoded is a wrapper.
  const listed = listCalls(decodeCalls(calls, { actions: [] }));
  const words = listed.flatMap(({ decoded, inner }) => [
    ...(inner === undefined ? [] : [inner.call.to.slice(2)]),
    ...(decoded.status === "decoded" ? beside(decoded) : argumentsOf(decoded.call)),
  ]);
  const addresses = words
    .map((word) => word.padStart(64, "0"))
    .filter((word) => word.startsWith("0".repeat(24)) && BigInt(`0x${word}`) >= smallestAddress)
    .map((word) => getAddress(`0x${word.slice(24)}`));
  return [...new Set(addresses)];
}

function argumentsOf({ data }: Call): readonly string[] {
  return data.slice(10).match(/.{64}/g) ?? [];
}

/** Addresses that a wrapper names beside its calls, such as who is paid for the gas or a diamond's facets. */
function beside({ action }: { action: Action }): readonly string[] {
  const { to: _, ...parameters } = action;
  const whole = JSON.stringify(parameters).matchAll(/"0x([0-9a-fA-F]{40})"/g);
  return [...whole].flatMap(([, word]) => (word === undefined ? [] : [word]));
}
