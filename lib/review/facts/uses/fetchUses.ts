import type { Client } from "viem";
import { LogsUnavailableError } from "../../../chain/errors.ts";
import { fetchNewestLogs, type NewestLogs } from "../../../chain/fetchNewestLogs.ts";
import type { EntryUnavailable, SimulatedEntry } from "../../../chain/SimulatedEntry.ts";
import { codeTargets } from "../../../checks/code/codeTargets.ts";
import type { UseFacts } from "../../../checks/postcondition/UseFacts.ts";
import type { Preview } from "../../../preview/Preview.ts";
import { fetchRecentUses } from "./fetchRecentUses.ts";
import { holderUses } from "./holderUses.ts";
import { ownAccounts, touchedContracts } from "./touchedContracts.ts";
import { tryUses } from "./tryUses.ts";

/** How far back users are looked for: ten weeks on a chain of 12 seconds a block. */
const blocksAtMost = 500_000n;
/** Of a contract with so many transactions, older ones are not looked for. Only quiet ones are, so far back. */
const enough = 12;

/**
 * What users did lately at the contracts that the calls touch, and what holders of the token can always do,
 * tried without the calls and after them. `undefined` where the calls fail: there is nothing after them.
 *
 * At most 12 requests for logs (4 where the node refuses none), 40 transactions in two batches, and two
 * simulations, or those of `tryUses` where the node refuses one of them.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchUses(
  client: Client,
  parameters: { preview: Preview; entry: SimulatedEntry | EntryUnavailable | undefined },
): Promise<UseFacts | undefined> {
  const { preview } = parameters;
  const { execution, snapshot } = preview;
  if (execution.after === undefined) return undefined;
  if (execution.method !== "eth_simulateV1") {
    return { unavailable: "the RPC endpoint does not serve eth_simulateV1" };
  }
  const found = await fetchTouching(client, preview);
  if ("unavailable" in found) return found;
  const { logs, fromBlock } = found;
  const own = ownAccounts(snapshot.dao);
  const { uses, isRefused } = await fetchRecentUses(client, { logs, own });
  if (isRefused) return { unavailable: "the transactions behind the logs were not to be had" };
  const all = [...holderUses(preview, logs), ...uses];
  const tried = await tryUses(client, { ...parameters, uses: all });
  if ("unavailable" in tried) return tried;
  const hashes = new Set(uses.map(({ transaction }) => transaction?.hash));
  const used = new Set(
    logs.flatMap(({ address, transactionHash }) => (hashes.has(transactionHash) ? [address] : [])),
  );
  const users = new Set(tried.map(({ use }) => use.to));
  return {
    tried,
    unused: codeTargets(preview).filter(
      (address) => !used.has(address) && !users.has(address) && !own.has(address),
    ),
    blocks: snapshot.block.number - fromBlock + 1n,
  };
}

async function fetchTouching(
  client: Client,
  preview: Preview,
): Promise<NewestLogs | { unavailable: string }> {
  try {
    return await fetchNewestLogs(client, {
      addresses: touchedContracts(preview),
      toBlock: preview.snapshot.block.number,
      blocksAtMost,
      enough,
    });
  } catch (error) {
    if (!(error instanceof LogsUnavailableError)) throw error;
    return { unavailable: "the RPC endpoint does not serve the logs of users" };
  }
}
