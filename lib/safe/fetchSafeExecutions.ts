import type { Client } from "viem";
import { LogsUnavailableError } from "../chain/errors.ts";
import { fetchLogs } from "../chain/fetchLogs.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { SafeExecution } from "./SafeExecution.ts";
import type { SafeState } from "./SafeState.ts";
import { safeEvents } from "./safeEvents.ts";
import { toSafeExecution } from "./toSafeExecution.ts";

/** Executions that are looked for: of so many nonces, the latest. */
export const executionsAtMost = 512n;

/** Lengths of the block ranges, from the newest back, before all the rest. */
const firstRanges = [10_000n, 100_000n];

/**
 * What a Safe executed with its latest nonces, newest first, by its own logs: one scan in up to three
 * ranges, which ends as soon as 512 are found or as many as it has used. Every used nonce logs once
 * (`execTransaction`, Safe 1.3.0 and later), so what was found is of the latest nonces, also where
 * older logs are refused or gone.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchSafeExecutions(
  client: Client,
  { safe, block }: { safe: SafeState; block: PinnedBlock },
): Promise<readonly SafeExecution[]> {
  const wanted = safe.nonce < executionsAtMost ? safe.nonce : executionsAtMost;
  const found: SafeExecution[] = [];
  let toBlock = block.number;
  for (const length of [...firstRanges, block.number + 1n]) {
    if (toBlock < 0n || BigInt(found.length) >= wanted) break;
    const fromBlock = toBlock >= length ? toBlock - length + 1n : 0n;
    const range = await fetchRange(client, { address: safe.address, fromBlock, toBlock });
    if (range === undefined) break;
    found.push(...range);
    toBlock = fromBlock - 1n;
  }
  return found;
}

/** Newest first; `undefined` where the node refuses. */
async function fetchRange(
  client: Client,
  range: { address: SafeState["address"]; fromBlock: bigint; toBlock: bigint },
): Promise<SafeExecution[] | undefined> {
  try {
    const logs = await fetchLogs(client, { ...range, events: safeEvents });
    return logs.toReversed().map(toSafeExecution);
  } catch (error) {
    if (error instanceof LogsUnavailableError) return undefined;
    throw error;
  }
}
