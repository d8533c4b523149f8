/** Ranges that are named one by one. */
const rangesAtMost = 4;

/**
 * Which nonces a Safe has to use before `nonce` that no known transaction has: "4", "4 to 49" or "4,
 * 6 to 9". `undefined`: none.
 */
export function describeNonceGap(
  nonce: bigint,
  parameters: {
    /** The Safe's next. */
    next: bigint;
    /** Of the transactions that are known. */
    known: readonly bigint[];
  },
): string | undefined {
  const { next, known } = parameters;
  const between = new Set(known.filter((other) => other >= next && other < nonce));
  const ranges: string[] = [];
  let from = next;
  for (const taken of [...between, nonce].toSorted((one, other) => (one < other ? -1 : 1))) {
    if (from < taken) ranges.push(from === taken - 1n ? `${from}` : `${from} to ${taken - 1n}`);
    from = taken + 1n;
  }
  if (ranges.length === 0) return undefined;
  const more = ranges.length > rangesAtMost ? " and others" : "";
  return `${ranges.slice(0, rangesAtMost).join(", ")}${more}`;
}
