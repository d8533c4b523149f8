import { checkDecimals } from "./checkDecimals.ts";

/** An amount taken apart for printing. `fraction` has exactly the token's decimals. */
export type AmountParts = { negative: boolean; whole: string; fraction: string };

/**
 * Takes an amount in base units apart into the digits before and after the point.
 *
 * @throws {InvalidDecimalsError}
 */
export function splitAmount(amount: bigint, decimals: number): AmountParts {
  checkDecimals(decimals);
  const negative = amount < 0n;
  const digits = (negative ? -amount : amount).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return { negative, whole: digits.slice(0, point), fraction: digits.slice(point) };
}
