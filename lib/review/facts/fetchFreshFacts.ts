import type { Client } from "viem";
import { getBlock } from "viem/actions";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import type { FreshFacts } from "../../checks/code/CodeFacts.ts";

/** The chain's newest block, and the one that now has the pinned block's number. One request of two calls. */
export async function fetchFreshFacts(
  client: Client,
  { block, isPast }: { block: PinnedBlock; isPast: boolean },
): Promise<FreshFacts | undefined> {
  try {
    const [head, same] = await Promise.all([
      getBlock(client, { blockTag: "latest" }),
      // A node that is a block behind has none yet: that is no answer.
      getBlock(client, { blockNumber: block.number }).catch(() => undefined),
    ]);
    return { headTimestamp: toSeconds(head.timestamp), hashNow: same?.hash ?? undefined, isPast };
  } catch {
    return undefined;
  }
}
