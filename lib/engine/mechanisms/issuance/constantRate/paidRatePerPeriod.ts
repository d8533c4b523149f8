import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { ConstantRate } from "./constantRateSchema.ts";
import { ratePerPeriod } from "./ratePerPeriod.ts";
import { sumOfWeights } from "./sumOfWeights.ts";

/**
 * What a constant rate pays a period, as an exact fraction of whole tokens, and the period's length: of
 * pools only the share of those that are paid, without a bonus.
 *
 * @throws {AmountError} if a rate cannot be read.
 */
export function paidRatePerPeriod(spec: ConstantRate): Ratio & { seconds: number } {
  const rate = ratePerPeriod(spec);
  if (spec.pools === undefined) return rate;
  const all = parseRate(spec.pools.allWeights);
  const paid = sumOfWeights(spec.pools);
  return {
    numerator: rate.numerator * paid.numerator * all.denominator,
    denominator: rate.denominator * paid.denominator * all.numerator,
    seconds: rate.seconds,
  };
}
