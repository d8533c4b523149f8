import { type Address, type Hex, hexToNumber, zeroAddress } from "viem";
import type { ReadCall, ReadResult } from "./Read.ts";

const program: Address = "0x4d696e7461676500000000000000000000005ead";

/**
 * The program of `readProgram.yul`, placed by state override at an address nobody owns: so a reading
 * is one call on any chain, at any block, and inside a simulation.
 */
export const readProgram: { address: Address; code: Hex } = {
  address: program,
  code: "0x6000805b368110600e57506000f35b803560e081901c62ffffff16808301601890810194604084901c6001600160a01b031694909360001a928392909101821560b65750506003146092576208000160e51b82526024928031919060028214608a575b50600481146083575b600514607d575b600482015201906003565b50426072565b439150606b565b3b9150386062565b50600090826004933b9283918260e01b600160f81b178452858401903c0101906003565b6000935083925060049582869283375a60021c621e8480811160f0575bfa903d918260e01b9060f81b1781528160008483013e0101906003565b50621e848060d356",
};

const kinds = { call: 0, balance: 1, codeSize: 2, code: 3, blockNumber: 4, blockTime: 5 } as const;

/** A reading's calls as one call, for where `readProgram` is placed. */
export function encodeReads(calls: readonly ReadCall[]): { to: Address; data: Hex } {
  const questions = calls.map((call) => {
    const data = call.kind === "call" ? call.data.slice(2) : "";
    const size = (data.length / 2).toString(16).padStart(6, "0");
    return `0${kinds[call.kind]}${size}${targetOf(call).slice(2)}${data}`;
  });
  return { to: program, data: `0x${questions.join("")}` };
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
