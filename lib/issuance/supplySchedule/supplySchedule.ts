import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Synthetix' SupplySchedule and its forks: what may be minted each week, by a schedule (2019) or as the
 * owner sets it (2022). Anyone may have the token mint it.
 */
export const supplySchedule: IssuanceAdapter = {
  id: "supplySchedule",
  scope: "contract",
  functions: [
    "mintableSupply()",
    "weeksSinceLastIssuance()",
    "weekCounter()",
    "lastMintEvent()",
    "synthetixProxy()",
  ],
  loadActions: async () => (await import("./supplyScheduleActions.ts")).supplyScheduleActions,
  load: async () => (await import("./readSupplySchedule.ts")).readSupplySchedule,
};
