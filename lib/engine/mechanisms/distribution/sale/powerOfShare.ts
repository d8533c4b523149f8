import type { Ratio } from "../../../../amount/Ratio.ts";

const bits = 160n;

/** The unit in which `powerOfShare` counts: 2^160 is 1. */
export const powerUnit = 1n << bits;

/** Far above the error of the series, far below a base unit of any supply. */
const slack = 1n << 32n;

const ln2 = minusLogOf(powerUnit / 2n);

/**
 * share^exponent for a share from 0 to 1, rounded up, in units of 2^-160: −ln by the series of
 * artanh, exp by Taylor's, with integers alone. Above the true value by less than 2^-120 for
 * exponents up to 1,000.
 *
 * @param exponent - Not negative.
 */
export function powerOfShare(share: Ratio, exponent: Ratio): bigint {
  if (exponent.numerator === 0n || share.numerator >= share.denominator) return powerUnit;
  if (share.numerator === 0n) return 0n;
  const fall = (minusLog(share) * exponent.numerator) / exponent.denominator;
  const power = expOfMinus(fall) + slack;
  return power < powerUnit ? power : powerUnit;
}

/** −ln of a share above 0. */
function minusLog({ numerator, denominator }: Ratio): bigint {
  let halvings = 0n;
  let top = numerator;
  while (top * 2n <= denominator) {
    top *= 2n;
    halvings += 1n;
  }
  const value = (top << bits) / denominator;
  return halvings * ln2 + minusLogOf(value);
}

/** −ln(v) = 2 artanh((1 − v) ÷ (1 + v)), for v from a half to 1. */
function minusLogOf(value: bigint): bigint {
  const z = ((powerUnit - value) << bits) / (powerUnit + value);
  const square = (z * z) >> bits;
  let sum = 0n;
  let term = z;
  for (let divisor = 1n; term > 0n; divisor += 2n) {
    sum += term / divisor;
    term = (term * square) >> bits;
  }
  return 2n * sum;
}

function expOfMinus(x: bigint): bigint {
  const halvings = x / ln2;
  const rest = x - halvings * ln2;
  let sum = 0n;
  let term = powerUnit;
  for (let divisor = 1n; term !== 0n; divisor += 1n) {
    sum += term;
    term = -((term * rest) / divisor) / powerUnit;
  }
  return sum >> halvings;
}
