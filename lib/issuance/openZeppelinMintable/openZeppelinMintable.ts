import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** OpenZeppelin ERC-20s that mint for holders of `MINTER_ROLE`, with or without ERC20Capped. */
export const openZeppelinMintable: IssuanceAdapter = {
  id: "openZeppelinMintable",
  scope: "token",
  functions: ["MINTER_ROLE()", "hasRole(bytes32,address)"],
  loadActions: async () =>
    (await import("./openZeppelinMintableActions.ts")).openZeppelinMintableActions,
  load: async () => (await import("./readOpenZeppelinMintable.ts")).readOpenZeppelinMintable,
};
