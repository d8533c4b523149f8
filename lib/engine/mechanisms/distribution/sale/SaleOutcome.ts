import type { Ratio } from "../../../../amount/Ratio.ts";

/** Tokens bought at an instant. */
export type Purchase = {
  /** Unix seconds. */
  at: number;
  /** Base units. */
  amount: bigint;
  /** Paid, in 10^-18 of the quote asset. */
  quote: bigint;
};

/** What a sale comes to. */
export type SaleOutcome = {
  purchases: readonly Purchase[];
  /** Base units, of all purchases. */
  sold: bigint;
  /** In 10^-18 of the quote asset, of all purchases. */
  raised: bigint;
  /** Of `raised`, what the exchange keeps; the seller gains the rest. */
  fee: bigint;
  /** Of the quote asset per token: the price all paid, or a pool's price after the sale. */
  price: Ratio;
  /** Of what buyers offered, what was taken; each buyer's part where they are served alike. */
  filled: Ratio;
};
