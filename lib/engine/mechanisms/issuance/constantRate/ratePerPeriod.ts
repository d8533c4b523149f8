import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { ConstantRate } from "./constantRateSchema.ts";

/**
 * A constant rate as an exact fraction of whole tokens a period, and the period's length: a second,
 * or a block's `blockSeconds`.
 *
 * @throws {AmountError} if the rate cannot be read.
 */
export function ratePerPeriod(spec: ConstantRate): Ratio & { seconds: number } {
  const { perSecond, perBlock = "0", blockSeconds = 1 } = spec;
  return perSecond === undefined
    ? { ...parseRate(perBlock), seconds: blockSeconds }
    : { ...parseRate(perSecond), seconds: 1 };
}
