import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * AMPL and its forks: one contract, the monetary policy, scales every balance by a price that an oracle
 * reports (ampleforth-contracts `UFragments.sol`, `rebase`).
 */
export const uFragments: IssuanceAdapter = {
  id: "uFragments",
  scope: "token",
  functions: ["monetaryPolicy()", "setMonetaryPolicy(address)", "rebase(uint256,int256)"],
  loadActions: async () => (await import("./uFragmentsActions.ts")).uFragmentsActions,
  load: async () => (await import("./readUFragments.ts")).readUFragments,
};
