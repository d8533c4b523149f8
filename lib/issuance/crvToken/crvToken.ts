import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Tokens that issue as CRV does: a rate a second that falls by a factor each epoch, minted by one minter
 * as it is claimed (Curve `ERC20CRV.vy`).
 */
export const crvToken: IssuanceAdapter = {
  id: "crvToken",
  scope: "token",
  functions: [
    "mining_epoch()",
    "start_epoch_time()",
    "available_supply()",
    "update_mining_parameters()",
  ],
  loadActions: async () => (await import("./crvTokenActions.ts")).crvTokenActions,
  load: async () => (await import("./readCrvToken.ts")).readCrvToken,
};
