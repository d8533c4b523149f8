import { InvalidQuestionError } from "../../questions/errors.ts";
import { exponential } from "../../sampling/numbers/exponential.ts";
import { logarithm } from "../../sampling/numbers/logarithm.ts";

/** Most holders that are looked at one by one. */
const mostHolders = 100_000;

/** Holders who sell all or nothing. */
export type Sellers = {
  count: number;
  /** That one of them sells, 0 to 1. */
  probability: number;
  /** Between any two of them, 0 (each for himself) to 1 (all as one). */
  correlation: number;
};

/**
 * How many of some equal holders sell with the given certainty: the smallest k for which at most k sell
 * with at least the probability `quantile`. Independent sellers are binomial; correlated ones
 * beta-binomial, with α = p(1 − ρ) ÷ ρ and β = (1 − p)(1 − ρ) ÷ ρ, which has the pairwise correlation ρ.
 *
 * Source: J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948) 257–261.
 *
 * @throws {InvalidQuestionError} on no holder, more than 100,000, or numbers outside 0 to 1.
 */
export function soldShareQuantile(sellers: Sellers, quantile: number): number {
  const { count, probability: p, correlation } = sellers;
  const areShares = [p, correlation, quantile].every((share) => share >= 0 && share <= 1);
  if (!(count % 1 === 0 && count >= 1 && count <= mostHolders && areShares)) {
    throw new InvalidQuestionError(
      "These sellers cannot be counted.",
      `Give 1 to ${mostHolders} holders, and a probability, correlation and quantile from 0 to 1.`,
    );
  }
  if (p === 0 || p === 1) return p * count;
  if (correlation === 1) return quantile > 1 - p ? count : 0;
  return quantileOf(weightsOf(sellers), quantile);
}

/** Proportional to the probabilities; the likeliest has 1, so that none overflows. */
function weightsOf({ count, probability: p, correlation }: Sellers): Float64Array {
  const logs = new Float64Array(count + 1);
  // P(k + 1) ÷ P(k), multiplied out by ρ ÷ (1 − ρ) so that ρ = 0 is the binomial's
  const spread = correlation / (1 - correlation);
  for (let k = 0; k < count; k += 1) {
    const rise = (count - k) * (p + k * spread);
    const fall = (k + 1) * (1 - p + (count - k - 1) * spread);
    logs[k + 1] = (logs[k] ?? 0) + logarithm(rise / fall);
  }
  const largest = logs.reduce((most, log) => Math.max(most, log), 0);
  return logs.map((log) => exponential(log - largest));
}

function quantileOf(weights: Float64Array, quantile: number): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let passed = 0;
  for (const [k, weight] of weights.entries()) {
    passed += weight;
    if (passed >= quantile * sum) return k;
  }
  return weights.length - 1;
}
