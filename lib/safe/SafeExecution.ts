import type { Hex } from "viem";

/** A transaction of a Safe that used a nonce; `isFailed`: its calls came to nothing. */
export type SafeExecution = {
  safeTxHash: Hex;
  isFailed: boolean;
  transactionHash: Hex;
  blockNumber: bigint;
};
