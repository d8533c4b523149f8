import { hexToBigInt } from "viem";
import type { Read } from "./Read.ts";

/** What contracts take for the block's number at this state: `block.number`. */
export function readBlockNumber(): Read<bigint> {
  return {
    calls: [{ kind: "blockNumber" }],
    decode: ([result]) => hexToBigInt(result?.data ?? "0x"),
  };
}

/** The time of this state, in Unix seconds: `block.timestamp`. */
export function readBlockTime(): Read<bigint> {
  return {
    calls: [{ kind: "blockTime" }],
    decode: ([result]) => hexToBigInt(result?.data ?? "0x"),
  };
}
