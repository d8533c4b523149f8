import type { SupplySeries } from "./SupplySeries.ts";

/** What the line of the proposal is called. */
export function proposalLineName({ isDead }: Pick<SupplySeries, "isDead">): string {
  return isDead ? "had it been executed" : "with this proposal";
}
