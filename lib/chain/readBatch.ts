import {
  type Address,
  concat,
  type Hex,
  hexToBigInt,
  hexToNumber,
  numberToHex,
  pad,
  size,
  slice,
  zeroAddress,
} from "viem";
import type { ReadCall, ReadResult } from "./Read.ts";

const program: Address = "0x4d696e7461676500000000000000000000005ead";

/**
 * The program of `readProgram.yul`, placed by state override at an address nobody owns: so a reading
 * is one call on any chain, at any block, and inside a simulation.
 */
export const readProgram: { address: Address; code: Hex } = {
  address: program,
  code: "0x6000805b368110600e57506000f35b60408101358082016060908101936020840135939092813592839201821560a7575050600314608557916005606093600184526020808501528231926040850193845260028214607d575b50600481146076575b14606e575b5001906003565b429052386067565b4383526062565b3b8352386059565b50600090826040933b92839160018452826020850152858401903c0101906003565b6000935083925060409582869283375a60021c621e8480811160dd575bfa81523d908160208201528160008483013e0101906003565b50621e848060c456",
};

const kinds = { call: 0, balance: 1, codeSize: 2, code: 3, blockNumber: 4, blockTime: 5 } as const;

/** A reading's calls as one call, for where `readProgram` is placed. */
export function encodeReads(calls: readonly ReadCall[]): { to: Address; data: Hex } {
  const questions = calls.flatMap((call) => {
    const data = call.kind === "call" ? call.data : "0x";
    const target = targetOf(call);
    return [word(kinds[call.kind]), pad(target, { size: 32 }), word(size(data)), data];
  });
  return { to: program, data: concat(["0x", ...questions]) };
}

/** The results of `encodeReads`' calls, in order; fewer where the answer was cut short. */
export function decodeReads(data: Hex): ReadResult[] {
  const results: ReadResult[] = [];
  for (let at = 0; at + 64 <= size(data); ) {
    const length = hexToNumber(slice(data, at + 32, at + 64));
    const end = at + 64 + length;
    if (end > size(data)) break;
    results.push({
      status: hexToBigInt(slice(data, at, at + 32)) === 1n ? "success" : "failure",
      data: length === 0 ? "0x" : slice(data, at + 64, end),
    });
    at = end;
  }
  return results;
}

function targetOf(call: ReadCall): Address {
  if (call.kind === "call") return call.to;
  return "address" in call ? call.address : zeroAddress;
}

function word(value: number): Hex {
  return numberToHex(value, { size: 32 });
}
