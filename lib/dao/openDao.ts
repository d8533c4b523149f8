import type { Client } from "viem";
import { type DiscoverDaoParameters, discoverDao } from "./discoverDao.ts";
import { fetchSnapshot } from "./fetchSnapshot.ts";
import type { Reader } from "./Mintage.ts";
import type { Snapshot } from "./Snapshot.ts";

/**
 * Opens a DAO by its address: three rounds of requests, and the scan of role logs.
 *
 * @throws as `discoverDao` and `fetchSnapshot`.
 */
export async function openDao(
  client: Client,
  parameters: DiscoverDaoParameters & { mintage: Reader },
): Promise<Snapshot> {
  const { dao, block } = await discoverDao(client, parameters);
  return fetchSnapshot(client, { mintage: parameters.mintage, dao, block });
}
