import type { BandLevel } from "../Sampled.ts";

/** What a condition or a figure can be read from. */
export type Quantity =
  | "total"
  | "circulating"
  | "treasury"
  | "staked"
  | "locked"
  | "burned"
  | "inflation"
  | "price";

/** One number read off a sampled model. */
export type Figure = {
  quantity: Quantity;
  level: BandLevel;
  /** Unix seconds: the first date at or after it; absent: the last date. */
  at?: number | undefined;
};

/**
 * What must hold: with at least this probability, the quantity is on the right side of a limit. Amounts
 * are in whole tokens, inflation is a share, a price is in the quote asset.
 */
export type Condition = {
  quantity: Quantity;
  /** Decimal text; one of the two. */
  atMost?: string | undefined;
  atLeast?: string | undefined;
  /** Above 0, below 1: 0.95 is 95 %. */
  probability: number;
  /** At every date, each for itself, or at the last alone. */
  when: "everyDate" | "end";
};
