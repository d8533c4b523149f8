/**
 * The first parts of a sentence in a row, and how many more there are.
 *
 * @example joinFirst(["a", "b", "c"], { most: 2, others: (count) => `${count} more` }) // "a, b and 1 more"
 */
export function joinFirst(
  parts: readonly string[],
  { most, others }: { most: number; others: (count: number) => string },
): string {
  const more = parts.length - most;
  const shown = more <= 0 ? parts : [...parts.slice(0, most), others(more)];
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
