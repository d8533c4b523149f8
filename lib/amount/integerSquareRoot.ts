/**
 * The largest whole number whose square is at most `value`, by Newton's steps from above, as
 * `integer_squareroot` of Ethereum's consensus specification. 0 for 0 and below.
 */
export function integerSquareRoot(value: bigint): bigint {
  if (value <= 0n) return 0n;
  // a power of two above the root, from where the steps only fall
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
