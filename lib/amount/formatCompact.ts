import { checkDecimals } from "./checkDecimals.ts";
import { divideRounded } from "./divideRounded.ts";
import { formatAmountGrouped } from "./formatAmountGrouped.ts";
import { groupDigits } from "./groupDigits.ts";

const million = 10n ** 6n;
const trillion = 10n ** 12n;

/** Tenths of `unit` as text with one digit after the point. */
function formatTenths(magnitude: bigint, unit: bigint): string {
  const tenths = divideRounded(magnitude * 10n, unit);
  return `${groupDigits((tenths / 10n).toString())}.${tenths % 10n}`;
}

/**
 * Writes base units as a short figure: `"1,020.0 M"` from a million tokens, `"1.5 T"` from 10^12,
 * below that at most two digits after the point (`"412.5"`). Rounds halves away from zero, in
 * integers; what is not zero but rounds to it is `"<0.01"`. Show the exact value beside it.
 *
 * @throws {InvalidDecimalsError}
 * @example formatCompact(1020000000n * 10n ** 18n, 18) // "1,020.0 M"
 */
export function formatCompact(amount: bigint, decimals: number): string {
  checkDecimals(decimals);
  const token = 10n ** BigInt(decimals);
  const magnitude = amount < 0n ? -amount : amount;
  const sign = amount < 0n ? "−" : "";
  if (magnitude >= trillion * token) return `${sign}${formatTenths(magnitude, trillion * token)} T`;
  if (magnitude >= million * token) return `${sign}${formatTenths(magnitude, million * token)} M`;
  const hundredths = divideRounded(magnitude * 100n, token);
  if (hundredths === 0n && amount !== 0n) return amount < 0n ? ">−0.01" : "<0.01";
  return `${sign}${formatAmountGrouped(hundredths, 2)}`;
}
