import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Curve's GaugeController and its forks: votes of locked tokens, times the weight of each gauge's type,
 * share out what the token issues.
 */
export const gaugeController: IssuanceAdapter = {
  id: "gaugeController",
  scope: "contract",
  functions: [
    "n_gauges()",
    "gauge_relative_weight(address)",
    "get_type_weight(int128)",
    "change_gauge_weight(address,uint256)",
  ],
  loadActions: async () => (await import("./gaugeControllerActions.ts")).gaugeControllerActions,
  load: async () => (await import("./readGaugeController.ts")).readGaugeController,
};
