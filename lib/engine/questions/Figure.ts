import type { BandLevel } from "../Sampled.ts";

/** What a question can be about. */
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
  /** Unix seconds: the first date at or after it, the last where there is none; absent: the last. */
  at?: number | undefined;
};
