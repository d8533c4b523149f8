import { splitAmount } from "./splitAmount.ts";

/**
 * Writes base units as whole tokens, exact and as short as possible: no separators, no trailing
 * zeros. `parseAmount` reads it back. A negative amount has an ASCII `-`.
 *
 * @throws {InvalidDecimalsError}
 * @example formatAmount(1500000n, 6) // "1.5"
 */
export function formatAmount(amount: bigint, decimals: number): string {
  const { negative, whole, fraction } = splitAmount(amount, decimals);
  const shown = fraction.replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${shown === "" ? "" : `.${shown}`}`;
}
