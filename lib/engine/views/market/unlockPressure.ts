import { multiplyFloor } from "../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../amount/parseRate.ts";
import type { Ratio } from "../../../amount/Ratio.ts";
import { rateToDouble } from "../../rateToDouble.ts";
import type { Pool } from "./Pool.ts";
import { poolDepth } from "./poolDepth.ts";
import { type SellingImpact, sellingImpact } from "./sellingImpact.ts";
import { soldShareQuantile } from "./soldShareQuantile.ts";

/** Who receives an unlock, and what they may do. */
export type Recipients = {
  /** Holders of equal size. */
  count: number;
  /** That one sells all, as a decimal text from "0" to "1". */
  sellProbability: string;
  /** Between any two, 0 to 1: how far they decide alike. */
  correlation: number;
  /** Certainty of `stressed`: 0.95 is exceeded in one unlock of twenty. */
  quantile: number;
};

/** What an unlock may do to a market. */
export type UnlockPressure = {
  /** Unlock ÷ what the pool takes until the price is 2 % lower. */
  toDepth: Ratio;
  /** Unlock ÷ the volume of a day; denominator 0 where none is known. */
  daysOfVolume: Ratio;
  /** All of it sold at once. */
  whole: SellingImpact;
  /** The expected part sold at once. */
  expected: SellingImpact;
  /** What is sold with the given certainty or less: each for himself, and as correlated as given. */
  stressed: { independent: SellingImpact; correlated: SellingImpact };
};

const twoPercent: Ratio = { numerator: 2n, denominator: 100n };

/**
 * Holds an unlock against the market that would have to take it.
 *
 * @param unlock - `amount` and `dailyVolume` in base units of the token.
 * @throws {InvalidPoolError} @throws {InvalidRateError} @throws {InvalidQuestionError} on recipients
 * that cannot be counted.
 */
export function unlockPressure(
  pool: Pool,
  unlock: { amount: bigint; dailyVolume: bigint; recipients: Recipients },
): UnlockPressure {
  const { amount, dailyVolume, recipients } = unlock;
  const { count, correlation, quantile, sellProbability } = recipients;
  const probability = rateToDouble(sellProbability);
  const soldBy = (alike: number) => {
    const sellers = soldShareQuantile({ count, probability, correlation: alike }, quantile);
    return sellingImpact(pool, (amount * BigInt(sellers)) / BigInt(count));
  };
  return {
    toDepth: { numerator: amount, denominator: poolDepth(pool, twoPercent).sell },
    daysOfVolume: { numerator: amount, denominator: dailyVolume },
    whole: sellingImpact(pool, amount),
    expected: sellingImpact(pool, multiplyFloor(amount, parseRate(sellProbability))),
    stressed: { independent: soldBy(0), correlated: soldBy(correlation) },
  };
}
