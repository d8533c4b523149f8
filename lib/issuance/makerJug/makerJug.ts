import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** Maker's Jug and forks: the fee a second on the debt of each collateral (dss `jug.sol`). */
export const makerJug: IssuanceAdapter = {
  id: "makerJug",
  scope: "contract",
  functions: ["drip(bytes32)", "base()", "vow()", "ilks(bytes32)"],
  load: async () => (await import("./readMakerJug.ts")).readMakerJug,
  loadActions: async () => (await import("./jugActions.ts")).jugActions,
};
