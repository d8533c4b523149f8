import { InvalidRateError } from "./errors.ts";
import type { Ratio } from "./Ratio.ts";

const plainDecimal = /^[0-9]+(?:\.[0-9]+)?$/;
/** Per-second rates carry 27 digits; this leaves room for any that a contract holds. */
const longestText = 100;

/**
 * Reads a rate, share or factor as an exact fraction: `"0.02"` is 2/100. Not negative, never
 * rounded; no exponent, sign, percent mark or separator.
 *
 * @returns A ratio over a power of ten, not reduced.
 * @throws {InvalidRateError}
 */
export function parseRate(text: string): Ratio {
  if (text.length > longestText || !plainDecimal.test(text)) throw new InvalidRateError(text);
  const [whole = "", fraction = ""] = text.split(".");
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}
