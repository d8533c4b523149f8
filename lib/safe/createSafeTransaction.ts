import { zeroAddress } from "viem";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import { DelegatecallInBatchError, EmptyTransactionError } from "./errors.ts";
import type { SafeTransaction } from "./SafeTransaction.ts";

/**
 * The transaction that makes these calls: the call itself, or several through MultiSendCallOnly,
 * all or none.
 *
 * @throws {EmptyTransactionError} {@link DelegatecallInBatchError}
 */
export function createSafeTransaction(parameters: {
  calls: readonly Call[];
  nonce: bigint;
}): SafeTransaction {
  const { calls, nonce } = parameters;
  return {
    ...joinCalls(calls),
    safeTxGas: 0n,
    baseGas: 0n,
    gasPrice: 0n,
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
    nonce,
  };
}

function joinCalls(calls: readonly Call[]): Call {
  const [first, ...others] = calls;
  if (first === undefined) throw new EmptyTransactionError();
  if (others.length === 0) return first;
  for (const [index, { operation, to }] of calls.entries()) {
    if (operation === 1) throw new DelegatecallInBatchError({ index, to });
  }
  return createCall({
    to: canonicalSafe.multiSendCallOnly.address,
    data: encodeMultiSend(calls),
    operation: 1,
  });
}
