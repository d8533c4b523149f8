import type { Address, Client } from "viem";
import { getBlock, getLogs } from "viem/actions";
import { toSeconds } from "../../amount/toSeconds.ts";
import { type CodeFacts, youngSeconds } from "../../checks/code/CodeFacts.ts";
import { fetchFirstBlock } from "./fetchFirstBlock.ts";

/**
 * When a contract was made, seen from the block in which its call was proposed, and of a young one whether it had
 * logged anything by then. `unknown` where the node has no archive; the requests of `fetchFirstBlock` and three.
 */
export async function fetchYouth(
  client: Client,
  { address, proposedBlock }: { address: Address; proposedBlock: bigint },
): Promise<NonNullable<CodeFacts["youth"]>> {
  try {
    const first = await fetchFirstBlock(client, { address, blockNumber: proposedBlock });
    const [made, proposed] = await Promise.all([
      getBlock(client, { blockNumber: first }),
      getBlock(client, { blockNumber: proposedBlock }),
    ]);
    const ageSeconds = toSeconds(proposed.timestamp - made.timestamp);
    const blocks = proposedBlock - first;
    // All logs of an old contract may be any number.
    if (ageSeconds > youngSeconds) return { blocks, ageSeconds, hasLogged: undefined };
    const range = { address, fromBlock: first, toBlock: proposedBlock };
    const hasLogged = await getLogs(client, range).then(
      (logs) => logs.length > 0,
      () => undefined,
    );
    return { blocks, ageSeconds, hasLogged };
  } catch {
    return "unknown";
  }
}
