import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** A screening oracle in the form of Chainalysis' (`SanctionsList.sol`): a list of accounts kept by its owner. */
export const sanctionsList: IssuanceAdapter = {
  id: "sanctionsList",
  scope: "contract",
  functions: [
    "isSanctioned(address)",
    "addToSanctionsList(address[])",
    "removeFromSanctionsList(address[])",
  ],
  loadActions: async () => (await import("./sanctionsListActions.ts")).sanctionsListActions,
  load: async () => (await import("./readSanctionsList.ts")).readSanctionsList,
};
