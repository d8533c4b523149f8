import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Compound's Comptroller and its forks that kept the names: COMP out of what it holds, a speed a block
 * for suppliers and one for borrowers of each market (`Comptroller.sol`, compound-protocol).
 */
export const compoundSpeeds: IssuanceAdapter = {
  id: "compoundSpeeds",
  scope: "contract",
  functions: [
    "getCompAddress()",
    "getAllMarkets()",
    "compSupplyState(address)",
    "compBorrowState(address)",
  ],
  loadActions: async () => (await import("./compoundSpeedsActions.ts")).compoundSpeedsActions,
  load: async () => (await import("./readCompoundSpeeds.ts")).readCompoundSpeeds,
};
