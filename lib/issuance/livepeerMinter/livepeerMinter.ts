import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Livepeer's Minter and its forks: each round mints a share of supply, which rises while less is bonded
 * than the target and falls while more is.
 */
export const livepeerMinter: IssuanceAdapter = {
  id: "livepeerMinter",
  scope: "contract",
  functions: [
    "inflation()",
    "inflationChange()",
    "targetBondingRate()",
    "currentMintableTokens()",
    "currentMintedTokens()",
  ],
  loadActions: async () => (await import("./livepeerMinterActions.ts")).livepeerMinterActions,
  load: async () => (await import("./readLivepeerMinter.ts")).readLivepeerMinter,
};
