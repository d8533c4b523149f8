import { checkDecimals } from "./checkDecimals.ts";
import { AmountTooLargeError, InvalidAmountError, TooManyDecimalsError } from "./errors.ts";

const plainDecimal = /^[0-9]+(?:\.[0-9]+)?$/;
/** 78 digits of a `uint256`, a point, 255 decimals, and room for leading zeros. */
const longestText = 400;
const largestAmount = 2n ** 256n - 1n;

/**
 * Reads an amount in whole tokens, such as `"20000000.5"`, as base units. Exact: never rounds.
 *
 * Taken are digits, and a point with digits on both sides. Leading zeros change nothing. Refused are
 * signs, exponents, separators, spaces, `"1."`, `".5"`, and more digits after the point than
 * `decimals`, zeros included.
 *
 * @param text - The amount as a person or a file wrote it.
 * @param decimals - The token's decimals, 0 to 255.
 * @returns Base units, 0 to 2^256 − 1.
 * @throws {InvalidAmountError} @throws {TooManyDecimalsError} @throws {AmountTooLargeError}
 * @throws {InvalidDecimalsError}
 * @example parseAmount("1.5", 6) // 1500000n
 */
export function parseAmount(text: string, decimals: number): bigint {
  checkDecimals(decimals);
  if (text.length > longestText) throw new AmountTooLargeError(text);
  if (!plainDecimal.test(text)) throw new InvalidAmountError(text);
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction.length > decimals) throw new TooManyDecimalsError(text, decimals);
  const amount = BigInt(whole + fraction.padEnd(decimals, "0"));
  if (amount > largestAmount) throw new AmountTooLargeError(text);
  return amount;
}
