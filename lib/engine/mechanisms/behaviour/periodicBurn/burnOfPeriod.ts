import type { Ratio } from "../../../../amount/Ratio.ts";

/**
 * What BNB's auto-burn burns of a quarter: floor(N × K ÷ (P + K)) whole tokens' worth, in base units: the
 * lower the price, the more.
 *
 * Source: "Introducing BNB Auto-Burn", Binance, 2021-12-22.
 *
 * @param period - `blocks` N of the period; `anchor` K, 1000 at first; `price` P, the average in US
 * dollars. K above 0, P not negative.
 */
export function burnOfPeriod(
  period: { blocks: number; anchor: Ratio; price: Ratio },
  decimals: number,
): bigint {
  const { anchor, price } = period;
  const scale = anchor.numerator * price.denominator;
  const sum = price.numerator * anchor.denominator + scale;
  return (BigInt(period.blocks) * 10n ** BigInt(decimals) * scale) / sum;
}
