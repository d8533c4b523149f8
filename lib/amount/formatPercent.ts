import { divideRounded } from "./divideRounded.ts";
import { groupDigits } from "./groupDigits.ts";
import type { Ratio } from "./Ratio.ts";
import { splitAmount } from "./splitAmount.ts";

/**
 * Writes a ratio in percent: `"2.00 %"`, `"−1.96 %"` with a true minus. Rounds halves away from
 * zero, in integers; what rounds to zero has no sign. `"n/a"` where the denominator is zero.
 *
 * @param fractionDigits - Digits after the point, 0 to 255.
 * @throws {InvalidDecimalsError}
 * @example formatPercent({ numerator: -2n, denominator: 102n }) // "−1.96 %"
 */
export function formatPercent(ratio: Ratio, fractionDigits = 2): string {
  if (ratio.denominator === 0n) return "n/a";
  const scale = 100n * 10n ** BigInt(fractionDigits);
  const rounded = divideRounded(ratio.numerator * scale, ratio.denominator);
  const { negative, whole, fraction } = splitAmount(rounded, fractionDigits);
  const point = fraction === "" ? "" : `.${fraction}`;
  return `${negative ? "−" : ""}${groupDigits(whole)}${point} %`;
}
