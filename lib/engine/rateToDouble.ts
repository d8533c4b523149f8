import { parseRate } from "../amount/parseRate.ts";

/**
 * A rate or share as the nearest double but one, for what is sampled. Nothing exact is made from it.
 *
 * @throws {AmountError} if the rate cannot be read.
 */
export function rateToDouble(rate: string): number {
  const { numerator, denominator } = parseRate(rate);
  const whole = numerator / denominator;
  // biome-ignore lint/style/noRestrictedGlobals: a parameter of a sampled process, in doubles
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}
