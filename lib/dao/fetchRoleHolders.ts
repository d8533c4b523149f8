import { type Address, type Client, getAddress } from "viem";
import { roleGrantedAbi } from "../../contracts-abi/roleGranted.ts";
import { LogsUnavailableError } from "../chain/errors.ts";
import { fetchLogs } from "../chain/fetchLogs.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Dao } from "./Dao.ts";

/**
 * Every account that a token ever granted a role, by its logs. Who of them holds one now is read
 * from the contract. Where the node does not serve the logs, `complete` is false and says so.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchRoleHolders(
  client: Client,
  parameters: { token: Address; block: PinnedBlock },
): Promise<Dao["roleHolders"]> {
  const { token, block } = parameters;
  try {
    const logs = await fetchLogs(client, {
      address: token,
      events: roleGrantedAbi,
      fromBlock: 0n,
      toBlock: block.number,
    });
    const addresses = logs.map((log) => getAddress(`0x${(log.topics[2] ?? "").slice(26)}`));
    return { addresses: [...new Set(addresses)], complete: true };
  } catch (error) {
    if (error instanceof LogsUnavailableError) return { addresses: [], complete: false };
    throw error;
  }
}
