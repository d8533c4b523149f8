import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * The router of Arbitrum's token bridge on the parent chain (`L1GatewayRouter.sol`): the gateway that it names
 * holds what goes round on the other chain.
 */
export const arbitrumBridge: IssuanceAdapter = {
  id: "arbitrumBridge",
  scope: "contract",
  functions: [
    "outboundTransferCustomRefund(address,address,address,uint256,uint256,uint256,bytes)",
    "getGateway(address)",
    "inbox()",
  ],
  loadActions: async () => (await import("./arbitrumBridgeActions.ts")).arbitrumBridgeActions,
  load: async () => (await import("./readArbitrumBridge.ts")).readArbitrumBridge,
};
