import type { Impact } from "../engine/Impact.ts";
import type { SupplyQuantity } from "./SupplySeries.ts";

/**
 * A quantity in base units at the second of execution: under today's rules, and with the proposal.
 *
 * @param parameters - `executeAt` in Unix seconds, one of the impact's dates.
 */
export function supplyAtExecution(
  impact: Impact,
  { quantity, executeAt }: { quantity: SupplyQuantity; executeAt: number },
): { before: bigint; after: bigint } {
  const index = Math.max(0, impact.dates.indexOf(executeAt));
  return {
    before: impact.baseline[quantity][index] ?? 0n,
    after: impact.proposed[quantity][index] ?? 0n,
  };
}
