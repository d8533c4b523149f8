import { divideRounded } from "../../../../lib/amount/divideRounded.ts";
import { formatCompact } from "../../../../lib/amount/formatCompact.ts";
import type { Ratio } from "../../../../lib/amount/Ratio.ts";
import { formatShort } from "../../chart/formatValue.ts";
import { figureDecimals, type TokenUnit } from "../../results/LabPicture.ts";

/** The token, and the decimals of what it is traded for. */
export type MarketUnit = { readonly token: TokenUnit; readonly quoteDecimals: number };

/** A price of base units as one of whole units, in whole numbers of 10^-12. */
export function priceFigure(price: Ratio, { token, quoteDecimals }: MarketUnit): bigint {
  const { numerator, denominator } = price;
  if (denominator === 0n) return 0n;
  return divideRounded(
    numerator * 10n ** BigInt(token.decimals + figureDecimals),
    denominator * 10n ** BigInt(quoteDecimals),
  );
}

/** A price of base units, in whole units: `"0.81234"`. */
export function formatPrice(price: Ratio, unit: MarketUnit): string {
  return formatShort(priceFigure(price, unit), { kind: "figure", decimals: figureDecimals });
}

/** An amount of the quote asset: `"1.5 M quote"`. */
export function formatQuote(amount: bigint, { quoteDecimals }: MarketUnit): string {
  return `${formatCompact(amount, quoteDecimals)} quote`;
}
