import type { Client } from "viem";
import { fetchLogs } from "../chain/fetchLogs.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import { judgeSafeOutcome, type SafeOutcome } from "./judgeSafeOutcome.ts";
import type { SafeState } from "./SafeState.ts";
import { safeEvents } from "./safeEvents.ts";
import type { SafePlanFacts } from "./safePlanFacts.ts";
import { toSafeExecution } from "./toSafeExecution.ts";

/**
 * What became of one transaction, by the Safe's logs since its plan was made; asks for none while
 * its nonce is not used.
 *
 * @throws {LogsUnavailableError} {@link RpcUnavailableError}
 */
export async function fetchSafeOutcome(
  client: Client,
  { facts, safe, block }: { facts: SafePlanFacts; safe: SafeState; block: PinnedBlock },
): Promise<SafeOutcome> {
  if (safe.nonce <= facts.transaction.nonce) {
    return judgeSafeOutcome(facts, { safe, executions: [] });
  }
  const logs = await fetchLogs(client, {
    address: safe.address,
    events: safeEvents,
    fromBlock: facts.createdBlock,
    toBlock: block.number,
  });
  return judgeSafeOutcome(facts, { safe, executions: logs.map(toSafeExecution) });
}
