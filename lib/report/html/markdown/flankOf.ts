/**
 * Whether a run of `*`, `_` or `~` may open and close emphasis, by the characters around it
 * (CommonMark 0.31.2, "Emphasis and strong emphasis", left- and right-flanking delimiter runs).
 */
export function flankOf(
  mark: string,
  { before, after }: { before: string; after: string },
): { opens: boolean; closes: boolean } {
  const left =
    !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const right =
    !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  if (mark !== "_") return { opens: left, closes: right };
  return {
    opens: left && (!right || isPunctuation(before)),
    closes: right && (!left || isPunctuation(after)),
  };
}

/** The ends of a text count as spaces. */
function isSpace(character: string): boolean {
  return character === "" || /\s/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
