import type { Client } from "viem";
import type { Call } from "../actions/Call.ts";
import { fetchPinnedBlock } from "../chain/fetchPinnedBlock.ts";
import { fetchSnapshot } from "../dao/fetchSnapshot.ts";
import type { Mintage } from "../dao/Mintage.ts";
import type { DaoState, Snapshot } from "../dao/Snapshot.ts";
import type { Preview } from "../preview/Preview.ts";
import { fetchPrivileges } from "../preview/privileges/withPrivileges.ts";
import { watchAddresses } from "../preview/watchAddresses.ts";

/** The DAO of a snapshot before and after the block in which these calls of it were executed. */
export async function fetchPast(
  client: Client,
  parameters: { mintage: Mintage; snapshot: Snapshot; calls: readonly Call[]; blockNumber: bigint },
): Promise<{ before: Snapshot; after: Snapshot }> {
  const { mintage, snapshot, calls, blockNumber } = parameters;
  const dao = watchAddresses(snapshot.dao, calls);
  const at = async (number: bigint) => {
    const block = await fetchPinnedBlock(client, { chainId: dao.chainId, blockNumber: number });
    return fetchSnapshot(client, { mintage, dao, block });
  };
  const [before, after] = await Promise.all([at(blockNumber - 1n), at(blockNumber)]);
  return { before, after };
}

/** What happened, with the privileges that the preview looked at. */
export async function addExecutedPrivileges(
  client: Client,
  { preview, after }: { preview: Preview; after: Snapshot },
): Promise<DaoState> {
  const scope = preview.execution.privilegeScope;
  const { number: blockNumber } = after.block;
  return { ...after.state, privileges: await fetchPrivileges(client, { scope, blockNumber }) };
}
