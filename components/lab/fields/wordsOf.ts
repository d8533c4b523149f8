/** A key or value of a model as words: `"reversionPerYear"` is `"Reversion per year"`. */
export function wordsOf(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
