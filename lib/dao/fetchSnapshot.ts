import type { Client } from "viem";
import { fetchPinnedBlock } from "../chain/fetchPinnedBlock.ts";
import { fetchReads } from "../chain/fetchReads.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Dao } from "./Dao.ts";
import { loadDaoParts } from "./loadDaoParts.ts";
import type { Reader } from "./Mintage.ts";
import { readDaoState } from "./readDaoState.ts";
import type { Snapshot } from "./Snapshot.ts";

/**
 * A known DAO at one block: one round of requests at a given block, two at the head.
 *
 * @throws {RpcUnavailableError} {@link WrongChainError} {@link ReadFailedError}
 */
export async function fetchSnapshot(
  client: Client,
  parameters: { mintage: Reader; dao: Dao; block?: PinnedBlock },
): Promise<Snapshot> {
  const { mintage, dao } = parameters;
  const [block, parts] = await Promise.all([
    parameters.block ?? fetchPinnedBlock(client, { chainId: dao.chainId }),
    loadDaoParts(mintage, dao),
  ]);
  const read = readDaoState(dao, parts);
  const state = await fetchReads(client, { read, blockNumber: block.number });
  return { dao: { ...dao, name: dao.name === "" ? state.token.name : dao.name }, block, state };
}
