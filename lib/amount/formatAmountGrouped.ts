import { groupDigits } from "./groupDigits.ts";
import { splitAmount } from "./splitAmount.ts";

/**
 * Writes base units as whole tokens for reading: `"20,000,000.5"`, negative with a true minus.
 * Exact, unless `maximumFractionDigits` cuts digits that are not zero; the cut is towards zero and
 * marked, as in `"0.3333…"`.
 *
 * @throws {InvalidDecimalsError}
 * @example formatAmountGrouped(1234567891n, 6, { maximumFractionDigits: 2 }) // "1,234.56…"
 */
export function formatAmountGrouped(
  amount: bigint,
  decimals: number,
  options: { maximumFractionDigits?: number } = {},
): string {
  const { maximumFractionDigits = decimals } = options;
  const { negative, whole, fraction } = splitAmount(amount, decimals);
  const exact = fraction.replace(/0+$/, "");
  const shown = exact.slice(0, maximumFractionDigits);
  const point = shown === "" ? "" : `.${shown}`;
  const cut = exact.length > shown.length ? "…" : "";
  return `${negative ? "−" : ""}${groupDigits(whole)}${point}${cut}`;
}
