const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

/** Text from outside without characters that hide, turn or break a line; each run becomes a space. */
export function visibleText(text: string): string {
  return text.replace(hidden, " ");
}
