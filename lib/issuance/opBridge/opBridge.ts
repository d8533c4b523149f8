import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * The standard bridge of the OP stack on its parent chain: what it holds of the token stands for what goes
 * round on the other chain (`L1StandardBridge.sol`).
 */
export const opBridge: IssuanceAdapter = {
  id: "opBridge",
  scope: "contract",
  functions: [
    "depositERC20To(address,address,address,uint256,uint32,bytes)",
    "deposits(address,address)",
    "l2TokenBridge()",
  ],
  loadActions: async () => (await import("./opBridgeActions.ts")).opBridgeActions,
  load: async () => (await import("./readOpBridge.ts")).readOpBridge,
};
