import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** The inbox of an Arbitrum chain on its parent chain (`Inbox.sol`): takes ether and messages for it. */
export const arbitrumInbox: IssuanceAdapter = {
  id: "arbitrumInbox",
  scope: "contract",
  functions: [
    "createRetryableTicket(address,uint256,uint256,address,address,uint256,uint256,bytes)",
    "depositEth()",
    "allowListEnabled()",
  ],
  loadActions: async () => (await import("./arbitrumInboxActions.ts")).arbitrumInboxActions,
  load: async () => (await import("./readArbitrumInbox.ts")).readArbitrumInbox,
};
