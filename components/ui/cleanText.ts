const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;

/**
 * Text from outside as it may stand in a line: no control, direction or invisible characters, at
 * most `maximum` characters.
 */
export function cleanText(text: string, maximum = 200): string {
  const visible = text
    .replace(hidden, " ")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
  const characters = [...visible];
  return characters.length > maximum ? `${characters.slice(0, maximum - 1).join("")}…` : visible;
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether one word mixes alphabets whose letters look alike, as a forged name does. */
export function hasMixedAlphabets(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => scripts.filter((script) => script.test(word)).length > 1);
}
