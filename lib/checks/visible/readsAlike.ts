/** How many of the words of two texts have to be the same. */
const alike = 0.9;

/**
 * Whether two texts read nearly the same: nine in ten of their words, letter case, marks, digits and
 * the proposer's mark left aside.
 */
export function readsAlike(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0) return false;
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return shared >= alike * Math.max(words.length, others.length);
}

function wordsOf(text: string): string[] {
  return (
    text
      .replace(/#proposer=0x[0-9a-f]{40}\s*$/i, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
