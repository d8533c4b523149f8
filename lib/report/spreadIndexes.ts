/** `limit` places of a list of `count`, evenly from the first to the last; all where there are fewer. */
export function spreadIndexes(count: number, limit: number): readonly number[] {
  if (count <= limit) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: limit }, (_, row) => Math.round((row * (count - 1)) / (limit - 1)));
}
