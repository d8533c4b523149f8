import { type Address, type Hex, hexToNumber, zeroAddress } from "viem";
import type { ReadCall, ReadResult } from "./Read.ts";

/** The program of `readProgram.yul`. The questions it answers follow it. */
export const readProgram: Hex =
  "0x6101128038038091600039808060005b82811061001b57500390f35b8051601862ffffff60e083901c16808401820195506001600160a01b03604084901c16949360009390931a9283920182156100d15750506003146100ac576208000160e51b825260249280319190600282146100a3575b506004811461009b575b600514610094575b600482015201905b90829161000f565b5042610084565b43915061007c565b3b915038610072565b50600090826004933b9283918260e01b600160f81b178452858401903c01019061008c565b600093508392506004955a60021c621e84808111610108575bfa903d918260e01b9060f81b1781528160008483013e01019061008c565b50621e84806100ea56";

const kinds = { call: 0, balance: 1, codeSize: 2, code: 3, blockNumber: 4, blockTime: 5 } as const;

const reader: Address = "0x4d696e7461676500000000000000000000005ead";

/** A reading's calls as one: `call`, wherever `override` is in force. */
export type EncodedReads = {
  call: { to: Address; data: Hex };
  /** The program and its questions, at an address that nobody owns, the same for every reading. */
  override: { address: Address; code: Hex };
};

/** So a reading is one call on any chain, at any block, and as often as it takes inside a simulation. */
export function encodeReads(calls: readonly ReadCall[]): EncodedReads {
  const questions = calls.map((call) => {
    const data = call.kind === "call" ? call.data.slice(2) : "";
    const size = (data.length / 2).toString(16).padStart(6, "0");
    return `0${kinds[call.kind]}${size}${targetOf(call).slice(2)}${data}`;
  });
  return {
    call: { to: reader, data: "0x" },
    override: { address: reader, code: `${readProgram}${questions.join("")}` },
  };
}

/** Hex digits before each answer: a byte for success, three for its size. */
const headDigits = 8;

/** The results of `encodeReads`' calls, in order; fewer where the answer was cut short. */
export function decodeReads(data: Hex): ReadResult[] {
  const results: ReadResult[] = [];
  for (let at = 2; at + headDigits <= data.length; ) {
    const start = at + headDigits;
    const end = start + 2 * hexToNumber(`0x${data.slice(at + 2, start)}`);
    if (end > data.length) break;
    results.push({
      status: data.startsWith("01", at) ? "success" : "failure",
      data: `0x${data.slice(start, end)}`,
    });
    at = end;
  }
  return results;
}

function targetOf(call: ReadCall): Address {
  if (call.kind === "call") return call.to;
  return "address" in call ? call.address : zeroAddress;
}
