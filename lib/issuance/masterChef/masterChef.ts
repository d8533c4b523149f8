import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * SushiSwap's MasterChef and its forks: a rate a block or second, shared by pools by weight, minted when
 * a pool is updated (`MasterChef.sol`, 2020).
 */
export const masterChef: IssuanceAdapter = {
  id: "masterChef",
  scope: "contract",
  functions: ["poolLength()", "poolInfo(uint256)", "totalAllocPoint()", "massUpdatePools()"],
  loadActions: async () => (await import("./masterChefActions.ts")).masterChefActions,
  load: async () => (await import("./readMasterChef.ts")).readMasterChef,
};
