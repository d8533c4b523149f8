import { fixedPriceSale } from "./fixedPriceSale.ts";
import { offerOutcome } from "./offerOutcome.ts";
import type { SaleOutcome } from "./SaleOutcome.ts";
import type { Sale } from "./saleSchema.ts";

/**
 * What a sale sells, raises and costs, as it is stated (S06, S07, S08, S10): the purchases with
 * their dates, the raise in the quote asset, and the price that all paid or the pool's price
 * afterwards.
 *
 * @param decimals - The token's.
 * @throws {AmountError} if an amount cannot be read.
 * @example settleSale(spec, 18).raised // in 10^-18 of the quote asset
 */
export function settleSale(spec: Sale, decimals: number): SaleOutcome {
  return spec.form === "ido"
    ? offerOutcome(spec.offer, { at: spec.at, decimals })
    : fixedPriceSale(spec, decimals);
}
