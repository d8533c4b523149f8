import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * SushiSwap's MiniChefV2 and its forks: a rate a second, shared by pools by weight, paid out of what the
 * contract was given (`MiniChefV2.sol`, 2021).
 */
export const miniChef: IssuanceAdapter = {
  id: "miniChef",
  scope: "contract",
  functions: ["poolLength()", "poolInfo(uint256)", "totalAllocPoint()", "lpToken(uint256)"],
  loadActions: async () => (await import("./miniChefActions.ts")).miniChefActions,
  load: async () => (await import("./readMiniChef.ts")).readMiniChef,
};
