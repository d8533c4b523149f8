/** A longer text is shown as it stands. */
const longest = 50_000;

/** What begins or ends something within a paragraph: a parser holds each against those before it. */
const marks = /[*_~[\]<]/g;
const marksAtMost = 2_000;

/** Quotes and lists within each other, opened on one line: deeper than anybody writes. */
const nested = /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])[ \t]*){6}/;

/** A line across the page is no list. */
const rule = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/;

/** Before these a paragraph has ended. */
const opening = /^[ \t]*(?:[*+-][ \t]+\S|$)/;

/**
 * Whether a Markdown parser can be let at a stranger's text. Parsers take the square of the marks in a paragraph and
 * of the depth on a line, or end in an error: 40 kB of `+ ` took 98 seconds. Such a text is shown as it stands.
 */
export function isBoundedMarkdown(source: string): boolean {
  if (source.length > longest) return false;
  let found = 0;
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (nested.test(line) && !rule.test(line)) return false;
    if (opening.test(line)) found = 0;
    found += line.match(marks)?.length ?? 0;
    if (found > marksAtMost) return false;
  }
  return true;
}
