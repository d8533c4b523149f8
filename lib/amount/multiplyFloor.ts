import type { Ratio } from "./Ratio.ts";

/**
 * `floor(amount × ratio)`, the way contracts divide: `multiplyFloor(supply, 2/100)` is the most UNI
 * may mint. The product is exact before it is floored.
 *
 * @param amount - Base units, not negative.
 * @param ratio - Not negative, denominator not zero, as `parseRate` gives it.
 */
export function multiplyFloor(amount: bigint, ratio: Ratio): bigint {
  return (amount * ratio.numerator) / ratio.denominator;
}
