import { escapeMarkdown } from "../escapeMarkdown.ts";
import { isBoundedMarkdown } from "../isBoundedMarkdown.ts";

/** What begins an item of a list; parsers take long over many of them within each other. */
const itemMark = /^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)/;

/** A line that would make a heading of the one above, or a rule. */
const underline = /^\s*(?:=+|-+|(?:-\s*){3,})\s*$/;

/**
 * A stranger's text as a quote in Markdown, its lines and lists as they stand; nothing else in it has
 * a meaning, and none of it stands outside the quote.
 */
export function quoteMarkdown(text: string): string {
  if (text.trim() === "") return "";
  const isBounded = isBoundedMarkdown(text);
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => {
      const escaped = escapeMarkdown(line);
      if (underline.test(escaped)) return escaped.replace(/[=-]/, "\\$&");
      return isBounded ? escaped : escaped.replace(itemMark, escapeItem);
    })
    .map((line) => (line.trim() === "" ? ">" : `> ${line}`))
    .join("\n");
}

function escapeItem(_: string, blank: string, mark: string): string {
  return `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
