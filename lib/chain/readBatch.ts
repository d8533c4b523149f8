import {
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  pad,
  type StateOverride,
} from "viem";
import { multicall3Abi, multicall3Code } from "../../contracts-abi/multicall3.ts";
import type { ReadCall, ReadResult } from "./Read.ts";

const multicall: Address = "0x4d696e746167650000000000000000000000ca11";
const codeSizeReader: Address = "0x4d696e746167650000000000000000000000c0de";

/**
 * Programs that a reading needs, placed by state override at addresses nobody owns: Multicall3, and
 * ten bytes that return EXTCODESIZE of the address they are given. So a reading runs on any chain, at
 * any block, and inside a simulation.
 */
export const readPrograms: StateOverride = [
  { address: multicall, code: multicall3Code },
  { address: codeSizeReader, code: "0x6000353b60005260206000f3" },
];

/** A reading's calls as one call, for where `readPrograms` are placed. */
export function encodeReads(calls: readonly ReadCall[]): { to: Address; data: Hex } {
  const args = calls.map((call) => ({ allowFailure: true, ...toTarget(call) }));
  const data = encodeFunctionData({ abi: multicall3Abi, functionName: "aggregate3", args: [args] });
  return { to: multicall, data };
}

/** The results of `encodeReads`' calls, in order. */
export function decodeReads(data: Hex): ReadResult[] {
  const results = decodeFunctionResult({ abi: multicall3Abi, functionName: "aggregate3", data });
  return results.map(({ success, returnData }) => ({
    status: success ? "success" : "failure",
    data: returnData,
  }));
}

function toTarget(call: ReadCall): { target: Address; callData: Hex } {
  switch (call.kind) {
    case "call":
      return { target: call.to, callData: call.data };
    case "balance":
      return {
        target: multicall,
        callData: encodeFunctionData({
          abi: multicall3Abi,
          functionName: "getEthBalance",
          args: [call.address],
        }),
      };
    case "codeSize":
      return { target: codeSizeReader, callData: pad(call.address, { size: 32 }) };
  }
}
