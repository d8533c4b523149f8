import type { SupplyQuantity } from "./SupplySeries.ts";

/** What a chart of each quantity is called. */
export const quantityNames: Readonly<Record<SupplyQuantity, string>> = {
  total: "Total supply",
  circulating: "Circulating supply",
  treasury: "Treasury",
};
