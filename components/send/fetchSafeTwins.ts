import type { Client } from "viem";
import type { Call } from "../../lib/actions/Call.ts";
import { fetchBlockTimes } from "../../lib/chain/fetchBlockTimes.ts";
import type { PinnedBlock } from "../../lib/chain/PinnedBlock.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { executionsAtMost } from "../../lib/safe/fetchSafeExecutions.ts";
import { findExecutedCalls } from "../../lib/safe/findExecutedCalls.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { fetchSafeTwin } from "./fetchSafeTwin.ts";
import { findSafeTwins } from "./findSafeTwins.ts";
import type { SafeTwin } from "./SafeTwin.ts";

/** So many kept ones are asked for, and so many others shown; the rest is counted. */
const twinsAtMost = 4;

/** A draft's twins, as far as they are known. */
export type FoundTwins = {
  twins: readonly SafeTwin[];
  /** Not shown, beside `twins`. */
  more: number;
  /** What the Safe executed with a lower nonce was not compared; 0: all was. */
  comparedFrom: bigint;
};

/**
 * The transactions of a Safe that make a draft's very calls: those kept in this browser, and those
 * that the Safe executed from elsewhere.
 *
 * @throws {EmptyTransactionError} {@link DelegatecallInBatchError}
 */
export async function fetchSafeTwins(
  client: Client,
  parameters: {
    calls: readonly Call[];
    /** All that are kept of this Safe. */
    plans: readonly Plan[];
    safe: SafeState;
    chainId: number;
    block: PinnedBlock;
    /** The Safe's latest, newest first; what is kept is told of also where they cannot be read. */
    readExecutions: () => Promise<readonly SafeExecution[]>;
  },
): Promise<FoundTwins> {
  const { calls, safe, chainId, block } = parameters;
  const executions = await parameters.readExecutions().catch(insteadOfFailure([]));
  const kept = findSafeTwins(calls, parameters.plans);
  const executed = findExecutedCalls(calls, { safe, chainId, executions });
  const keptHashes = new Set(kept.map(({ facts }) => facts.safeTxHash));
  const others = executed.filter(({ safeTxHash }) => !keptHashes.has(safeTxHash));
  const [asked, shown] = [kept.slice(0, twinsAtMost), others.slice(0, twinsAtMost)];
  const blocks = shown.map(({ blockNumber }) => blockNumber);
  // That it was executed is told also where the node does not say when.
  const times = await fetchBlockTimes(client, blocks).catch(insteadOfFailure(new Map()));
  const ofPlans = await Promise.all(
    asked.map((plan) => {
      const execution = executed.find(({ safeTxHash }) => safeTxHash === plan.facts.safeTxHash);
      return fetchSafeTwin(client, { plan, safe, block, execution });
    }),
  );
  const ofLogs = shown.map(({ nonce, transactionHash, blockNumber }): SafeTwin => {
    return { nonce, state: "executed", transactionHash, executedAt: times.get(blockNumber) };
  });
  return {
    twins: [...ofPlans.filter((twin) => twin !== undefined), ...ofLogs],
    more: kept.length - asked.length + others.length - shown.length,
    comparedFrom: oldestCompared(safe, executions),
  };
}

/** Executions are those of the latest nonces, one each. */
function oldestCompared({ nonce }: SafeState, executions: readonly SafeExecution[]): bigint {
  const compared = BigInt(executions.length);
  const most = compared < executionsAtMost ? compared : executionsAtMost;
  return nonce > most ? nonce - most : 0n;
}

/** For what can be done without: nothing found, where it could not be asked. */
function insteadOfFailure<found>(nothing: found): (error: unknown) => found {
  return (error) => {
    if (error instanceof BaseError) return nothing;
    throw error;
  };
}
