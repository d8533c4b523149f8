import { parseRate } from "../../../amount/parseRate.ts";

/**
 * Splits an amount by shares: part k is floor(total × shares up to and with it) less the same
 * without it, so that shares that sum to 1 give away the whole.
 *
 * @param total - Base units.
 * @param shares - Decimal texts.
 * @returns Base units, in the order of the shares.
 * @throws {AmountError} if a share cannot be read.
 */
export function splitByShares(total: bigint, shares: readonly string[]): bigint[] {
  let [numerator, denominator, before] = [0n, 1n, 0n];
  return shares.map((share) => {
    const part = parseRate(share);
    numerator = numerator * part.denominator + part.numerator * denominator;
    denominator *= part.denominator;
    const upTo = (total * numerator) / denominator;
    const amount = upTo - before;
    before = upTo;
    return amount;
  });
}
