import type { Hex } from "viem";
import type { SafeExecution } from "./SafeExecution.ts";
import type { SafePlanFacts } from "./safePlanFacts.ts";

/**
 * What became of a Safe's transaction. `open`: its nonce is the next. `later`: others come first.
 * `taken`: another transaction used the nonce. `unknown`: the nonce is used, and the logs that were
 * read do not reach back to the transaction that used it.
 */
export type SafeOutcome =
  | { status: "open" | "later" | "taken" | "unknown" }
  | { status: "executed" | "failed"; transactionHash: Hex; blockNumber: bigint };

/**
 * Whether a transaction was executed, by the hashes in the Safe's own logs. Every transaction that
 * owners signed uses one nonce and logs once (`execTransaction`, Safe 1.3.0 and later), so as many
 * executions as nonces since are proof that another took this one.
 */
export function judgeSafeOutcome(
  { transaction, safeTxHash }: Pick<SafePlanFacts, "transaction" | "safeTxHash">,
  parameters: {
    safe: { nonce: bigint };
    /** Of the latest nonces, without a gap. */
    executions: readonly SafeExecution[];
  },
): SafeOutcome {
  const { safe, executions } = parameters;
  const { nonce } = transaction;
  if (safe.nonce === nonce) return { status: "open" };
  if (safe.nonce < nonce) return { status: "later" };
  const own = executions.find((execution) => execution.safeTxHash === safeTxHash);
  if (own === undefined) {
    return { status: BigInt(executions.length) >= safe.nonce - nonce ? "taken" : "unknown" };
  }
  const { isFailed, transactionHash, blockNumber } = own;
  return { status: isFailed ? "failed" : "executed", transactionHash, blockNumber };
}
