/**
 * A name from outside as it may stand in a line: no control, direction or invisible characters,
 * single spaces, at most 64 characters where no other length is given. Look-alike letters stay: show the address as well.
 */
export function plainText(
  text: string,
  { maximumLength = 64 }: { maximumLength?: number } = {},
): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ").trim();
  const characters = [...visible];
  if (characters.length <= maximumLength) return visible;
  return `${characters.slice(0, maximumLength - 1).join("")}…`;
}
