import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * The Graph's RewardsManager: rewards of indexers, an amount a block (2022) or a growth of the supply a
 * block (2020). They are minted when an indexer takes them.
 */
export const graphRewards: IssuanceAdapter = {
  id: "graphRewards",
  scope: "contract",
  functions: [
    "accRewardsPerSignalLastBlockUpdated()",
    "getNewRewardsPerSignal()",
    "minimumSubgraphSignal()",
  ],
  loadActions: async () => (await import("./graphRewardsActions.ts")).graphRewardsActions,
  load: async () => (await import("./readGraphRewards.ts")).readGraphRewards,
};
