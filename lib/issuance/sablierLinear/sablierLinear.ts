import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Sablier's LockupLinear, release 1.2: many streams in one contract, each paying a deposit evenly over
 * its time, with a cliff if it has one (`SablierV2LockupLinear.sol`, @sablier/v2-core 1.2.0).
 */
export const sablierLinear: IssuanceAdapter = {
  id: "sablierLinear",
  scope: "contract",
  functions: [
    "nextStreamId()",
    "getCliffTime(uint256)",
    "streamedAmountOf(uint256)",
    "createWithTimestamps((address,address,uint128,address,bool,bool,(uint40,uint40,uint40),(address,uint256)))",
  ],
  loadActions: async () => (await import("./sablierLinearActions.ts")).sablierLinearActions,
  load: async () => (await import("./readSablierLinear.ts")).readSablierLinear,
};
