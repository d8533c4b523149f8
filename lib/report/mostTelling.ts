import type { Impact } from "../engine/Impact.ts";
import type { SupplyQuantity } from "./SupplySeries.ts";

/** The first quantity that a proposal changes; the total where it changes none. */
export function mostTelling(impact: Pick<Impact, "difference"> | undefined): SupplyQuantity {
  const quantities = ["total", "treasury", "circulating"] as const;
  const changed = quantities.find((quantity) =>
    impact?.difference[quantity].some((amount) => amount !== 0n),
  );
  return changed ?? "total";
}
