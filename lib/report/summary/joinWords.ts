/** Parts of a sentence in a row: `"a, b and c"`. */
export function joinWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * The first parts in a row, and how many more there are.
 *
 * @example joinFirst(["a", "b", "c"], { most: 2, others: (count) => `${count} more` }) // "a, b and 1 more"
 */
export function joinFirst(
  parts: readonly string[],
  { most, others }: { most: number; others: (count: number) => string },
): string {
  const more = parts.length - most;
  return joinWords(more <= 0 ? parts : [...parts.slice(0, most), others(more)]);
}
