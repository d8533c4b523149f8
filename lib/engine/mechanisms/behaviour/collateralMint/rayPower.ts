import { raiseRounded } from "../../../../amount/raiseRounded.ts";

/** One in the fixed point of 27 digits in which Maker holds rates. */
export const ray = 10n ** 27n;

/**
 * base^exponent in fixed point with 27 digits, by squaring, every product rounded to the nearest, halves up.
 *
 * Source: `rpow` of jug.sol, makerdao/dss 1.0 (2019).
 *
 * @param base - In units of 1e-27, not negative.
 * @param exponent - A whole number, not negative: seconds, where the base is a rate a second.
 */
export function rayPower(base: bigint, exponent: bigint): bigint {
  return raiseRounded(base, { exponent, unit: ray });
}
