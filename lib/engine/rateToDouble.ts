import { parseRate } from "../amount/parseRate.ts";
import { toDouble } from "./toDouble.ts";

/**
 * A rate or share as a double next to it, for what is sampled. Nothing exact is made from it.
 *
 * @throws {AmountError} if the rate cannot be read.
 */
export function rateToDouble(rate: string): number {
  const { numerator, denominator } = parseRate(rate);
  return toDouble(numerator, denominator);
}
