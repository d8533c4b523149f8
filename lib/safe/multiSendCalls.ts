import {
  concatHex,
  decodeFunctionData,
  encodeFunctionData,
  encodePacked,
  getAddress,
  type Hex,
  hexToBigInt,
  hexToNumber,
  size,
  slice,
} from "viem";
import { multiSendAbi } from "../../contracts-abi/multiSend.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";

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

/** @throws {BaseError} of viem, where a field reaches beyond the end. */
function unpack(packed: Hex): Call[] | undefined {
  const calls: Call[] = [];
  for (let start = 0; start < size(packed); ) {
    const field = (offset: number, length: number) =>
      slice(packed, start + offset, start + offset + length, { strict: true });
    const length = hexToNumber(field(53, 32));
    const operation = hexToNumber(field(0, 1));
    if (operation > 1) return undefined;
    calls.push(
      createCall({
        to: getAddress(field(1, 20)),
        value: hexToBigInt(field(21, 32)),
        data: length === 0 ? "0x" : field(headBytes, length),
        operation: operation === 1 ? 1 : 0,
      }),
    );
    start += headBytes + length;
  }
  return calls;
}
