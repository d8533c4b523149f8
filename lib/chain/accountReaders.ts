import { type Address, type Hex, pad } from "viem";
import type { ReadCall } from "./Read.ts";

/**
 * A balance and a code size cannot be asked for inside a simulation, so two small programs are
 * placed at addresses nobody owns: they return BALANCE and EXTCODESIZE of the address they are given.
 */
const readers = {
  balance: {
    address: "0x4d696e746167650000000000000000000000ba1a",
    code: "0x6000353160005260206000f3",
  },
  codeSize: {
    address: "0x4d696e746167650000000000000000000000c0de",
    code: "0x6000353b60005260206000f3",
  },
} as const satisfies Record<string, { address: Address; code: Hex }>;

/** The state overrides that place the readers. */
export const accountReaders: readonly { address: Address; code: Hex }[] = Object.values(readers);

/** A reading's call as a simulated transaction. */
export function toReadRequest(call: ReadCall): { to: Address; data: Hex } {
  if (call.kind === "call") return { to: call.to, data: call.data };
  return { to: readers[call.kind].address, data: pad(call.address, { size: 32 }) };
}
