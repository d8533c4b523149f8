import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** The identity registry of ERC-3643 (`IdentityRegistry.sol` of T-REX): who may be given a token. */
export const identityRegistry: IssuanceAdapter = {
  id: "identityRegistry",
  scope: "contract",
  functions: [
    "isVerified(address)",
    "registerIdentity(address,address,uint16)",
    "identityStorage()",
  ],
  loadActions: async () => (await import("./identityRegistryActions.ts")).identityRegistryActions,
  load: async () => (await import("./readIdentityRegistry.ts")).readIdentityRegistry,
};
