/** Chain text inside Markdown: nothing in it makes a link, a table cell, a heading or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/[\\`*_[\]<>|#!]/g, (character) => `\\${character}`);
}
