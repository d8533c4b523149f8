/**
 * The largest whole number whose square is at most `value`, by Newton's steps from above: `integer_squareroot`
 * of Ethereum's consensus specification (phase 0).
 *
 * @param value - Not negative.
 */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (let next = (root + value / root) / 2n; next < root; next = (root + value / root) / 2n) {
    root = next;
  }
  return root;
}
