import type { Ratio } from "../../../../amount/Ratio.ts";
import { powerOfShare, powerUnit } from "./powerOfShare.ts";

/** A Balancer pool of a token and a quote asset. */
export type WeightedPool = {
  /** Base units. */
  token: bigint;
  /** In the quote asset's unit. */
  quote: bigint;
  /** The token's weight; the quote asset has the rest. Between 0 and 1. */
  tokenWeight: Ratio;
};

/** Weights that sum to 1 over a common denominator. */
function weightsOf({ tokenWeight: { numerator, denominator } }: WeightedPool) {
  return { token: numerator, quote: denominator - numerator };
}

/**
 * What a weighted pool gives for a payment in the quote asset: token × (1 − (quote ÷ (quote +
 * in))^(wq ÷ wt)), in the pool's favour by at most one base unit below 2^100 base units. Source:
 * `_calcOutGivenIn` of WeightedMath.sol, Balancer V2, which rounds the same way with 18 digits.
 *
 * @param paid - In the quote asset's unit, after the fee.
 */
export function weightedOut(pool: WeightedPool, paid: bigint): bigint {
  if (paid === 0n) return 0n;
  const weights = weightsOf(pool);
  const left = powerOfShare(
    { numerator: pool.quote, denominator: pool.quote + paid },
    { numerator: weights.quote, denominator: weights.token },
  );
  return (pool.token * (powerUnit - left)) / powerUnit;
}

/**
 * A weighted pool's price: (quote ÷ wq) ÷ (token ÷ wt), in quote units per base unit of the token.
 * Denominator 0 where the pool has no tokens.
 */
export function weightedPrice(pool: WeightedPool): Ratio {
  const weights = weightsOf(pool);
  return {
    numerator: pool.quote * weights.token,
    denominator: pool.token * weights.quote,
  };
}

/** A weight that moves evenly between two instants, as in Balancer's LiquidityBootstrappingPool. */
export function movingWeight(
  { from, to }: { from: Ratio; to: Ratio },
  { elapsed, duration }: { elapsed: number; duration: number },
): Ratio {
  const [past, all] = [BigInt(elapsed), BigInt(duration)];
  return {
    numerator:
      from.numerator * to.denominator * (all - past) + to.numerator * from.denominator * past,
    denominator: from.denominator * to.denominator * all,
  };
}
