import type { Call } from "../actions/Call.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { executionsAtMost } from "./fetchSafeExecutions.ts";
import { createSafeHasher } from "./hashSafeTransaction.ts";
import type { SafeExecution } from "./SafeExecution.ts";
import type { SafeState } from "./SafeState.ts";

/** A list of calls that a Safe has made already, and with which nonce. */
export type ExecutedCalls = SafeExecution & { nonce: bigint };

/**
 * Which of a Safe's executions made these very calls, newest first: the hash of the transaction that
 * makes them (`createSafeTransaction`) is worked out for each of the latest used nonces and looked for.
 * The same calls in another wrapper, or with other gas fields, have other hashes and are not found.
 *
 * @throws {EmptyTransactionError} {@link DelegatecallInBatchError}
 */
export function findExecutedCalls(
  calls: readonly Call[],
  parameters: { safe: SafeState; chainId: number; executions: readonly SafeExecution[] },
): readonly ExecutedCalls[] {
  const { safe, chainId, executions } = parameters;
  const transaction = createSafeTransaction({ calls, nonce: 0n });
  const hashAt = createSafeHasher({ chainId, safe: safe.address, transaction });
  const byHash = new Map(
    executions.filter(({ isFailed }) => !isFailed).map((entry) => [entry.safeTxHash, entry]),
  );
  const found: ExecutedCalls[] = [];
  const last = safe.nonce < executionsAtMost ? 0n : safe.nonce - executionsAtMost;
  for (let nonce = safe.nonce - 1n; nonce >= last && byHash.size > 0; nonce -= 1n) {
    const execution = byHash.get(hashAt(nonce));
    if (execution !== undefined) found.push({ ...execution, nonce });
  }
  return found;
}
