import { type Address, hexToBigInt } from "viem";
import { ReadFailedError } from "./errors.ts";
import type { Read, ReadCall, ReadResult } from "./Read.ts";

function word(address: Address, functionName: string): (results: readonly ReadResult[]) => bigint {
  return ([result]) => {
    if (result?.status !== "success") {
      throw new ReadFailedError({ address, functionName, data: result?.data ?? "0x" });
    }
    return hexToBigInt(result.data);
  };
}

function readWord(call: Extract<ReadCall, { kind: "balance" | "codeSize" }>): Read<bigint> {
  return { calls: [call], decode: word(call.address, call.kind) };
}

/** An account's ETH, in wei. */
export function readBalance(address: Address): Read<bigint> {
  return readWord({ kind: "balance", address });
}

/** The length of an EIP-7702 delegation: such an account is a person's, not a contract's. */
const delegationBytes = 23n;

/** Whether an account is a contract. An account with an EIP-7702 delegation is not. */
export function readIsContract(address: Address): Read<boolean> {
  const read = readWord({ kind: "codeSize", address });
  return {
    calls: read.calls,
    decode(results) {
      const size = read.decode(results);
      return size > 0n && size !== delegationBytes;
    },
  };
}
