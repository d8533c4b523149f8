import { type Client, stringify } from "viem";
import type { DaoProfile } from "../dao/DaoProfile.ts";
import { loadDaoParts } from "../dao/loadDaoParts.ts";
import type { Mintage, Reader } from "../dao/Mintage.ts";
import { openDao } from "../dao/openDao.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Processes } from "../engine/Process.ts";
import type { AtHand } from "./AtHand.ts";

/**
 * What every query of one chain needs. `rpcUrl` is part of the keys. A reader is enough: queries
 * that need the actions fetch them.
 */
export type QueryContext = {
  mintage: Reader | Mintage;
  client: Client;
  rpcUrl: string;
  /** Asked whenever calls are reviewed; without it nothing else is at hand. */
  readAtHand?: () => Promise<AtHand>;
};

/** A DAO at one block, and the engine's rules by which its supply goes on. */
export type OpenedSnapshot = { snapshot: Snapshot; processes: Processes };

/** TanStack Query options for a DAO's snapshot at the head. Stale at once; refetched on focus. */
export function snapshotQuery(
  context: QueryContext,
  parameters: { entry: string; profile?: DaoProfile },
): { queryKey: readonly unknown[]; queryFn: () => Promise<OpenedSnapshot> } {
  const { mintage, client, rpcUrl } = context;
  return {
    // As text: a policy holds bigints, which a key may not.
    queryKey: ["snapshot", rpcUrl, parameters.entry, stringify(parameters.profile)],
    queryFn: async () => {
      const snapshot = await openDao(client, { mintage, ...parameters });
      const { processes } = await loadDaoParts(mintage, snapshot.dao);
      return { snapshot, processes };
    },
  };
}
