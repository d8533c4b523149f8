import { type Address, getAddress, type Hex } from "viem";
import type { Call } from "./Call.ts";
import { CallInvalidError } from "./callErrors.ts";

const maximumUint256 = 2n ** 256n - 1n;

/**
 * Makes a frozen call: address checksummed, bytes in lower case, no value, no data and a plain call
 * where nothing else is said.
 *
 * @throws {CallInvalidError}
 */
export function createCall(parameters: {
  to: Address;
  /** Wei. */
  value?: bigint;
  data?: Hex;
  operation?: 0 | 1;
}): Call {
  const { to, value = 0n, data = "0x", operation = 0 } = parameters;
  if (!/^0x[0-9a-fA-F]{40}$/.test(to))
    throw new CallInvalidError("to", "Give 0x and 40 hexadecimal digits.");
  if (value < 0n || value > maximumUint256)
    throw new CallInvalidError("value", "Give wei between 0 and 2^256 − 1.");
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(data))
    throw new CallInvalidError("data", "Give 0x and an even number of hexadecimal digits.");
  if (operation !== 0 && operation !== 1)
    throw new CallInvalidError("operation", "Give 0 for a call or 1 for a delegatecall.");
  return Object.freeze({
    to: getAddress(to),
    value,
    data: `0x${data.slice(2).toLowerCase()}` as const,
    operation,
  });
}
