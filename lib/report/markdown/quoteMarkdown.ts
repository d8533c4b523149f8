import { escapeMarkdown } from "../escapeMarkdown.ts";
import { isBoundedMarkdown } from "../isBoundedMarkdown.ts";

/** A heading of the text would be one of the report. */
const heading = /^ {0,3}#{1,6}[ \t]+([^\s#*](?:.*[^\s#*])?)[\s#]*$/;

/** The mark of a list's item. */
const item = /^\s*(?:[-+]|\d{1,9}[.)])\s+(?=\S)/;

/** What would begin an item, a rule, or the line under a heading or a table's head. */
const start = /^(\s*\d{0,9})([-+=.):])/;

/**
 * A stranger's text as a quote in Markdown, its lines and lists as they stand, its headings in weight;
 * nothing else in it has a meaning, and none of it stands outside the quote. Lists that would keep a
 * parser busy are no lists.
 */
export function quoteMarkdown(text: string): string {
  if (text.trim() === "") return "";
  const isBounded = isBoundedMarkdown(text);
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => quoteLine(line, isBounded))
    .map((line) => (line.trim() === "" ? ">" : `> ${line}`))
    .join("\n");
}

function quoteLine(line: string, isBounded: boolean): string {
  const [, title] = heading.exec(line) ?? [];
  if (title !== undefined) return `**${escapeMarkdown(title)}**`;
  const escaped = escapeMarkdown(line);
  const [mark = ""] = isBounded ? (item.exec(escaped) ?? []) : [];
  return mark + escaped.slice(mark.length).replace(start, "$1\\$2");
}
