import type { Address, Hex } from "viem";

/** A transaction of a Safe that owners agreed to and that may still be executed. */
export type OutstandingTransaction = {
  safeTxHash: Hex;
  /** Absent where only its hash is known. */
  nonce: bigint | undefined;
  /** Owners who signed it or approved it on chain. */
  owners: readonly Address[];
  /** `unknown`: what it calls is not known or cannot be read, or it could not be run. */
  effect: "harmful" | "harmless" | "unknown";
  /** What its own run gave as critical. */
  reasons: readonly string[];
};

/** Other transactions of the subject's Safe, as far as kept signatures and logs tell. */
export type OutstandingFacts = {
  transactions: readonly OutstandingTransaction[];
  /** Whether the Safe's logs were to be had: without them approvals on chain are not seen. */
  isComplete: boolean;
};
