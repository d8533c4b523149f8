import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Lido's stETH and forks: a balance is a share of pooled ether, and every report of an oracle scales all
 * of them (lido-dao `Lido.sol`).
 */
export const pooledShares: IssuanceAdapter = {
  id: "pooledShares",
  scope: "token",
  functions: ["getTotalShares()", "getTotalPooledEther()", "getFee()"],
  loadActions: async () => (await import("./pooledSharesActions.ts")).pooledSharesActions,
  load: async () => (await import("./readPooledShares.ts")).readPooledShares,
};
