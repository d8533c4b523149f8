import type { Address, Client } from "viem";
import { getBlock, getLogs } from "viem/actions";
import { toSeconds } from "../amount/toSeconds.ts";
import type { CodeFacts } from "../checks/CodeFacts.ts";
import { fetchFirstBlock } from "./fetchFirstBlock.ts";

/**
 * When a contract was made, seen from the block in which its call was proposed, and whether it had logged
 * anything by then. `unknown` where the node has no archive; the requests of `fetchFirstBlock` and three.
 */
export async function fetchYouth(
  client: Client,
  { address, proposedBlock }: { address: Address; proposedBlock: bigint },
): Promise<NonNullable<CodeFacts["youth"]>> {
  try {
    const first = await fetchFirstBlock(client, { address, blockNumber: proposedBlock });
    const [made, proposed, hasLogged] = await Promise.all([
      getBlock(client, { blockNumber: first }),
      getBlock(client, { blockNumber: proposedBlock }),
      getLogs(client, { address, fromBlock: first, toBlock: proposedBlock }).then(
        (logs) => logs.length > 0,
        () => undefined,
      ),
    ]);
    return {
      blocks: proposedBlock - first,
      ageSeconds: toSeconds(proposed.timestamp - made.timestamp),
      hasLogged,
    };
  } catch {
    return "unknown";
  }
}
