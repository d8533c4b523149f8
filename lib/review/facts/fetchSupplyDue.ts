import type { Client } from "viem";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import { readContract } from "../../chain/readContract.ts";
import { runCalls } from "../../chain/runCalls.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../../chain/SimulationUnavailableError.ts";
import type { Preview } from "../../preview/Preview.ts";

/**
 * How much of the token the contracts that the calls name would mint for anybody at the time of execution,
 * without the calls: base units. A MasterChef mints what its pools are owed whenever its rate is set.
 * `undefined` where supply stays as it is or nobody may have anything minted. One request at most.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchSupplyDue(
  client: Client,
  { preview, entry }: { preview: Preview; entry: SimulatedEntry | EntryUnavailable | undefined },
): Promise<bigint | undefined> {
  const { execution, snapshot } = preview;
  const { before, after, executor, executeAt, block } = execution;
  const named = new Set(snapshot.dao.watched);
  const calls = snapshot.state.sources
    .filter(({ target }) => named.has(target))
    .flatMap(({ pokes }) => pokes);
  const isGrown = after !== undefined && after.token.totalSupply !== before.token.totalSupply;
  if (!isGrown || calls.length === 0) return undefined;
  const isByRoute = execution.entry.status === "success";
  const steps =
    isByRoute && entry !== undefined && !("unavailable" in entry) ? entry.earlier.length : 0;
  const address = before.token.address;
  try {
    const run = await runCalls(client, {
      block,
      executor,
      code: "0x",
      calls,
      at: executeAt,
      blockNumber: block.number + 1n + BigInt(steps),
      read: readContract({ address, abi: erc20Abi, functionName: "totalSupply" }),
    });
    return run.timestamp === executeAt ? run.after() - before.token.totalSupply : undefined;
  } catch (error) {
    if (error instanceof SimulationUnavailableError) return undefined;
    throw error;
  }
}
