import { parseRate } from "../../../amount/parseRate.ts";
import type { Ratio } from "../../../amount/Ratio.ts";

/**
 * The exact sum of shares given as decimal text.
 *
 * @throws {AmountError} if a share cannot be read.
 */
export function sumOfShares(shares: readonly string[]): Ratio {
  return shares.map(parseRate).reduce(
    (sum, part) => ({
      numerator: sum.numerator * part.denominator + part.numerator * sum.denominator,
      denominator: sum.denominator * part.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
}
