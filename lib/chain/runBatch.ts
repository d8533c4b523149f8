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
} from "viem";
import type { SimulatedCall } from "./SimulatedEntry.ts";

/**
 * The program of `runProgram.yul`: placed by state override at an account's address it makes many calls
 * in that account's name within one `eth_call`. It knows its caller by `runner`, and answers everybody
 * else as the account itself would, by the account's own code at `runBody`.
 */
export const runProgram: Hex =
  "0x734d696e7461676500000000000000000000000fee3303608e574360005242602052604060005b368110603157506000f35b90606090823560008060208601359284604088013594878901359283608081818d019c01019a84375a968760011c91861460875750f45b82525a900360208201523d60408201523d60008383013e3d0101906026565b9190f16068565b36600080376000803681734d696e746167650000000000000000000000c0de5af43d6000803e1560bd573d6000f35b3d6000fd";

/** Who makes the `eth_call`. */
export const runner: Address = "0x4d696e7461676500000000000000000000000fee";

/** Where the account's own code is placed meanwhile. */
export const runBody: Address = "0x4d696e746167650000000000000000000000c0de";

/** A call of the account, or a delegatecall. */
export type RunCall = SimulatedCall & { operation?: 0 | 1 };

/** How one of them ended. */
export type RunResult = { status: "success" | "reverted"; gasUsed: bigint; data: Hex };

/** Many calls as the calldata of one. */
export function encodeRun(calls: readonly RunCall[]): Hex {
  return concat([
    "0x",
    ...calls.flatMap(({ to, value, data, operation = 0 }) => [
      word(BigInt(operation)),
      pad(to, { size: 32 }),
      word(value),
      word(BigInt(size(data))),
      data,
    ]),
  ]);
}

/** How they ended, and the block that the node ran them in; fewer where the answer was cut short. */
export function decodeRun(answer: Hex): {
  blockNumber: bigint;
  timestamp: bigint;
  results: RunResult[];
} {
  const at = (offset: number): bigint => hexToBigInt(slice(answer, offset, offset + 32));
  const end = size(answer);
  if (end < 64) return { blockNumber: 0n, timestamp: 0n, results: [] };
  const results: RunResult[] = [];
  for (let start = 64; start + 96 <= end; ) {
    const next = start + 96 + hexToNumber(slice(answer, start + 64, start + 96));
    if (next > end) break;
    results.push({
      status: at(start) === 1n ? "success" : "reverted",
      gasUsed: at(start + 32),
      data: next === start + 96 ? "0x" : slice(answer, start + 96, next),
    });
    start = next;
  }
  return { blockNumber: at(0), timestamp: at(32), results };
}

function word(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}
