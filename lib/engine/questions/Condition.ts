import type { BandLevel } from "../Sampled.ts";
import type { Quantity } from "./Figure.ts";

/**
 * What must hold: with the probability stated, the quantity is on the right side of a limit. It is read
 * off a quantile: `atMost` with 95 % means that the 95 % quantile is no higher, `atLeast` that the 5 %
 * quantile is no lower.
 */
export type Condition = {
  quantity: Quantity;
  side: "atMost" | "atLeast";
  /** Amounts in whole tokens, growth as a share, a price in the quote asset; decimal text. */
  limit: string;
  probability: ConditionProbability;
  /** At every date, each for itself, or at the last alone. */
  when: "everyDate" | "end";
};

/** The probabilities whose quantiles a sampled model has. */
export type ConditionProbability = 0.95 | 0.75 | 0.5;

/** The quantile that decides a condition. */
export function decidingLevel({ side, probability }: Condition): BandLevel {
  const [most, least] = (
    { 0.95: ["p95", "p5"], 0.75: ["p75", "p25"], 0.5: ["p50", "p50"] } as const
  )[probability];
  return side === "atMost" ? most : least;
}
