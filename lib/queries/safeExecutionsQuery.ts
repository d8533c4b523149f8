import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import { fetchSafeExecutions } from "../safe/fetchSafeExecutions.ts";
import type { SafeExecution } from "../safe/SafeExecution.ts";
import type { SafeState } from "../safe/SafeState.ts";
import type { QueryContext } from "./snapshotQuery.ts";

/** Each nonce has an entry of its own; a node that refused may serve the logs later. */
const freshMilliseconds = 600_000;

/**
 * TanStack Query options for what a Safe executed, newest first: one scan for each of its nonces,
 * whatever is asked of it.
 */
export function safeExecutionsQuery(
  { client, rpcUrl }: QueryContext,
  { safe, block }: { safe: SafeState; block: PinnedBlock },
): {
  queryKey: readonly unknown[];
  queryFn: () => Promise<readonly SafeExecution[]>;
  staleTime: number;
} {
  return {
    queryKey: ["safeExecutions", rpcUrl, safe.address, `${safe.nonce}`],
    queryFn: () => fetchSafeExecutions(client, { safe, block }),
    staleTime: freshMilliseconds,
  };
}
