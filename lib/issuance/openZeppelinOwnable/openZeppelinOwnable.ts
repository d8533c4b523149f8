import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * OpenZeppelin ERC-20s whose owner mints without limit of time or amount, or up to ERC20Capped's cap, as
 * the Contracts Wizard writes them with `Ownable`.
 */
export const openZeppelinOwnable: IssuanceAdapter = {
  id: "openZeppelinOwnable",
  scope: "token",
  functions: ["mint(address,uint256)", "owner()", "transferOwnership(address)", "totalSupply()"],
  load: async () => (await import("./readOpenZeppelinOwnable.ts")).readOpenZeppelinOwnable,
};
