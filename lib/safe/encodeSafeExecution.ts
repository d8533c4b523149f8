import { concatHex, encodeFunctionData, type Hex } from "viem";
import { safeAbi } from "../../contracts-abi/safe.ts";
import type { OwnerSignature } from "./collectSignatures.ts";
import type { SafeTransaction } from "./SafeTransaction.ts";

/** Calldata of `execTransaction`; `signatures` rise by owner. */
export function encodeSafeExecution(parameters: {
  transaction: SafeTransaction;
  signatures: readonly OwnerSignature[];
}): Hex {
  const { transaction, signatures } = parameters;
  return encodeFunctionData({
    abi: safeAbi,
    functionName: "execTransaction",
    args: [
      transaction.to,
      transaction.value,
      transaction.data,
      transaction.operation,
      transaction.safeTxGas,
      transaction.baseGas,
      transaction.gasPrice,
      transaction.gasToken,
      transaction.refundReceiver,
      concatHex(signatures.map(({ signature }) => signature)),
    ],
  });
}
