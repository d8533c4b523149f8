import type { Impact } from "../engine/Impact.ts";
import { allowedAbove } from "./allowedAbove.ts";
import type { SupplyQuantity, SupplySeries } from "./SupplySeries.ts";

/**
 * The series of one quantity of a comparison. `executeAt` marks where the proposal acts, `isDead`
 * that it cannot be executed any more.
 */
export function seriesOfImpact(
  impact: Impact,
  parameters: { quantity: SupplyQuantity; executeAt: number; isDead?: boolean },
): SupplySeries {
  const { quantity, executeAt, isDead = false } = parameters;
  const { dates, baseline, proposed } = impact;
  const at = dates.indexOf(executeAt);
  const jump = at < 0 ? 0n : (impact.difference[quantity][at] ?? 0n);
  const execution = {
    at: executeAt,
    kind: "mint" as const,
    amount: jump < 0n ? -jump : jump,
    label: "",
  };
  return {
    dates,
    baseline: baseline[quantity],
    proposed: proposed[quantity],
    allowed: quantity === "total" ? allowedAbove(proposed) : undefined,
    isDead,
    events: jump === 0n ? proposed.events : [execution, ...proposed.events],
  };
}
