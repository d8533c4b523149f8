import { divideRounded } from "../../../../lib/amount/divideRounded.ts";
import { formatAmountGrouped } from "../../../../lib/amount/formatAmountGrouped.ts";
import type { Ratio } from "../../../../lib/amount/Ratio.ts";

/** A ratio as a plain number, rounded: `"0.25"`; `"n/a"` of nothing. */
export function formatNumber({ numerator, denominator }: Ratio, digits = 2): string {
  if (denominator === 0n) return "n/a";
  return formatAmountGrouped(divideRounded(numerator * 10n ** BigInt(digits), denominator), digits);
}

/** A ratio as a multiple: `"1.5 ×"`, in one piece. */
export function formatTimes(ratio: Ratio): string {
  const number = formatNumber(ratio);
  return number === "n/a" ? number : `${number}\u00a0×`;
}
