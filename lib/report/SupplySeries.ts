import type { DatedEvent } from "./chartMarks.ts";

/** What can be charted of a projection. */
export type SupplyQuantity = "total" | "circulating" | "treasury";

/** What a supply chart draws: one quantity, with the proposal and without. Amounts in base units. */
export type SupplySeries = {
  dates: readonly number[];
  /** Today's rules; absent where a single path is drawn. */
  baseline: readonly bigint[] | undefined;
  /** With the proposal, or the single path. */
  proposed: readonly bigint[];
  /** The most the rules would still allow; absent where nothing more is allowed. */
  allowed: readonly bigint[] | undefined;
  /** The proposal can no longer be executed: its line is what would have been. */
  isDead: boolean;
  events: readonly DatedEvent[];
};
