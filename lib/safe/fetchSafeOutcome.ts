import type { Client, Hex } from "viem";
import { fetchLogs } from "../chain/fetchLogs.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { SafeState } from "./SafeState.ts";
import { safeEvents } from "./safeEvents.ts";
import type { SafePlanFacts } from "./safePlanFacts.ts";

/**
 * What became of a Safe's transaction. `open`: its nonce is the next. `later`: others come first.
 * `taken`: another transaction used the nonce. `unknown`: the nonce is used, and the logs since the
 * plan was made do not reach back to the transaction that used it.
 */
export type SafeOutcome =
  | { status: "open" | "later" | "taken" | "unknown" }
  | { status: "executed" | "failed"; transactionHash: Hex; blockNumber: bigint };

/**
 * Whether a transaction was executed, by the hashes in the Safe's own logs. Every transaction that
 * owners signed uses one nonce and logs once (`execTransaction`, Safe 1.3.0 and later), so as many
 * logs as nonces since are proof that another took this one.
 *
 * @throws {LogsUnavailableError} {@link RpcUnavailableError}
 */
export async function fetchSafeOutcome(
  client: Client,
  { facts, safe, block }: { facts: SafePlanFacts; safe: SafeState; block: PinnedBlock },
): Promise<SafeOutcome> {
  const { nonce } = facts.transaction;
  if (safe.nonce === nonce) return { status: "open" };
  if (safe.nonce < nonce) return { status: "later" };
  const logs = await fetchLogs(client, {
    address: safe.address,
    events: safeEvents,
    fromBlock: facts.createdBlock,
    toBlock: block.number,
  });
  const own = logs.find(({ args }) => args.txHash === facts.safeTxHash);
  if (own === undefined) {
    return { status: BigInt(logs.length) >= safe.nonce - nonce ? "taken" : "unknown" };
  }
  const { eventName, transactionHash, blockNumber } = own;
  const status = eventName === "ExecutionSuccess" ? "executed" : "failed";
  return { status, transactionHash, blockNumber };
}
