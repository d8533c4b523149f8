import {
  concatHex,
  decodeFunctionData,
  encodeFunctionData,
  encodePacked,
  getAddress,
  type Hex,
  size,
} from "viem";
import { multiSendAbi } from "../../contracts-abi/multiSend.ts";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";

const abi = multiSendAbi;
/** Operation, target, value and length of data, before each call's data. */
const headBytes = 1 + 20 + 32 + 32;

/** Calldata of `multiSend`: each call packed as operation, target, value, length, data. */
export function encodeMultiSend(calls: readonly Call[]): Hex {
  const packed = calls.map(({ operation, to, value, data }) =>
    encodePacked(
      ["uint8", "address", "uint256", "uint256", "bytes"],
      [operation, to, value, BigInt(size(data)), data],
    ),
  );
  return encodeFunctionData({ abi, functionName: "multiSend", args: [concatHex(packed)] });
}

/**
 * The calls inside a `multiSend`; `undefined` unless packing them again gives the same bytes.
 */
export function decodeMultiSend(data: Hex): Call[] | undefined {
  try {
    const [packed] = decodeFunctionData({ abi, data }).args;
    const calls = unpack(packed);
    return calls && encodeMultiSend(calls) === data.toLowerCase() ? calls : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {CallInvalidError} for an operation that is no call and no delegatecall. */
function unpack(packed: Hex): Call[] | undefined {
  // Slices of the text: copying what is left for each call would take the square of the length.
  const end = packed.length;
  const calls: Call[] = [];
  for (let start = 2; start < end; ) {
    const field = (offset: number, length: number): Hex =>
      `0x${packed.slice(start + offset * 2, start + (offset + length) * 2)}`;
    if (start + headBytes * 2 > end) return undefined;
    const length = BigInt(field(53, 32));
    if (length > BigInt(end)) return undefined;
    // biome-ignore lint/style/noRestrictedGlobals: a length, below that of the text
    const dataBytes = Number(length);
    if (start + (headBytes + dataBytes) * 2 > end) return undefined;
    calls.push(
      createCall({
        to: getAddress(field(1, 20)),
        value: BigInt(field(21, 32)),
        data: field(headBytes, dataBytes),
        // biome-ignore lint/style/noRestrictedGlobals: one byte
        operation: Number(field(0, 1)) as 0 | 1,
      }),
    );
    start += (headBytes + dataBytes) * 2;
  }
  return calls;
}
