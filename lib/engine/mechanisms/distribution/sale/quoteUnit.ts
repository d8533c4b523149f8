import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";

/** Amounts of the quote asset are counted in 10^-18 of it, whatever its own decimals. */
export const quoteUnit = 10n ** 18n;

/** A decimal text in whole quote units as a count of `quoteUnit`, floored. */
export function parseQuote(text: string): bigint {
  return multiplyFloor(quoteUnit, parseRate(text));
}

/**
 * What tokens cost: floor(amount × price), in `quoteUnit`.
 *
 * @param price - Of the quote asset per token.
 */
export function costOf(amount: bigint, price: Ratio, decimals: number): bigint {
  const top = amount * price.numerator * quoteUnit;
  return top / (price.denominator * 10n ** BigInt(decimals));
}

/**
 * What a sum buys: floor(quote ÷ price), in base units of the token; nothing at a price of 0.
 *
 * @param quote - In `quoteUnit`.
 */
export function boughtFor(quote: bigint, price: Ratio, decimals: number): bigint {
  if (price.numerator === 0n) return 0n;
  const top = quote * price.denominator * 10n ** BigInt(decimals);
  return top / (price.numerator * quoteUnit);
}
