import type { Snapshot } from "../dao/Snapshot.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import { findGovernor } from "../review/findGovernor.ts";
import type { QueryContext } from "./snapshotQuery.ts";

/** TanStack Query options for a DAO's proposals, newest first, as of the snapshot's block. */
export function proposalsQuery(
  { mintage, client, rpcUrl }: QueryContext,
  snapshot: Snapshot,
): { queryKey: readonly unknown[]; queryFn: () => Promise<readonly Proposal[]> } {
  const { dao, block } = snapshot;
  return {
    queryKey: ["proposals", rpcUrl, dao.entry, block.hash],
    queryFn: async () => {
      const { flavour, identity } = findGovernor({ mintage, snapshot });
      const governor = await flavour.load();
      return governor.fetchProposals(client, { identity, block });
    },
  };
}
