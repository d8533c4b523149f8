import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** Maker's Vat and forks: debt against collateral, under a ceiling of each kind and one of all (dss `vat.sol`). */
export const makerVat: IssuanceAdapter = {
  id: "makerVat",
  scope: "contract",
  functions: ["Line()", "debt()", "vice()", "ilks(bytes32)"],
  load: async () => (await import("./readMakerVat.ts")).readMakerVat,
  loadActions: async () => (await import("./vatActions.ts")).vatActions,
};
