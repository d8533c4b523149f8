import type { Address, Hex } from "viem";

/** A transaction of a Safe that owners agreed to and that may still be executed. */
export type OutstandingTransaction = {
  safeTxHash: Hex;
  nonce: bigint;
  /** Owners who signed it or approved it on chain. */
  owners: readonly Address[];
  /** `unknown`: what it calls is not known or cannot be read, or it could not be run. */
  effect: "harmful" | "harmless" | "unknown";
  /** What its own run gave as critical. */
  reasons: readonly string[];
};

/** A hash that owners approved on chain, of a transaction that nobody here knows. */
export type UnexplainedApproval = {
  safeTxHash: Hex;
  owners: readonly Address[];
  /** Transactions that the Safe executed since the newest of these approvals. */
  executedSince: number;
};

/** Other transactions of the subject's Safe, as far as kept signatures and logs tell. */
export type OutstandingFacts = {
  transactions: readonly OutstandingTransaction[];
  unexplained: readonly UnexplainedApproval[];
  /** Whether the Safe's logs were to be had: without them approvals on chain are not seen. */
  isComplete: boolean;
};
