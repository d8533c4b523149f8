import type { PublicClient } from "viem";
import type { DaoProfile } from "../dao/DaoProfile.ts";
import type { Mintage } from "../dao/Mintage.ts";
import { openDao } from "../dao/openDao.ts";
import type { Snapshot } from "../dao/Snapshot.ts";

/** What every query of one chain needs. `rpcUrl` is part of the keys. */
export type QueryContext = { mintage: Mintage; client: PublicClient; rpcUrl: string };

/** TanStack Query options for a DAO's snapshot at the head. Stale at once; refetched on focus. */
export function snapshotQuery(
  context: QueryContext,
  parameters: { entry: string; profile?: DaoProfile },
): { queryKey: readonly unknown[]; queryFn: () => Promise<Snapshot> } {
  const { mintage, client, rpcUrl } = context;
  return {
    queryKey: ["snapshot", rpcUrl, parameters.entry, parameters.profile],
    queryFn: () => openDao(client, { mintage, ...parameters }),
  };
}
