/** A longer text is shown as it stands, and one of more lines. */
const longest = 50_000;
const linesAtMost = 1_500;

/** A short row of a table is filled with empty cells. */
const cellsAtMost = 20_000;

/** What begins or ends something within a paragraph: a parser holds each against all that stands before it. */
const marks = /[*_~`[\]<\\&]/g;
const workAtMost = 10_000_000;

/** Images stand within each other, and all that is within is gone through again for each. */
const images = /!\[/g;
const marksOfImage = 5;

/** Before these a paragraph has ended. Further in, a mark of a list may be a word of the paragraph above. */
const opening = /^(?: {0,3}[*+-][ \t]+\S|[ \t]*$)/;

/** The quotes, items of lists and footnotes that a line opens or stands in. */
const within = /^(?:[ \t]|>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)|\[\^(?:\\.|[^\]\\])*\]:)*/;
const container = />|[*+-]|\d[.)]|\]:/g;
const deepest = 5;
const widest = 60;
const containersAtMost = 3_000;

/** A line across the page is no list. */
const rule = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/;

/** What may end an address or belong to it: from each, a parser looks on to the end of all of them. */
const endings = /(?:[!"'()*,.:;<>?\]_~}]|&[a-z]*){200}/i;

/** An address stands once in a text, and is written again wherever it is referred to. */
const writtenAtMost = 2_000_000;

/**
 * Whether a Markdown parser can be let at a stranger's text. Parsers take the square of the lines, of the marks in a
 * paragraph and of the depth on a line, or end in an error: 40 kB of `+ ` took 98 seconds, `www.a` and 49 kB of `!` took
 * 20. Such a text is shown as it stands.
 */
export function isBoundedMarkdown(source: string): boolean {
  if (source.length > longest || endings.test(source)) return false;
  // A parser leaves out a byte order mark at the start.
  const lines = source.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  if (lines.length > linesAtMost) return false;
  const columns = lines.map((line) => countOf(line, /\|/g));
  if (lines.length * Math.max(...columns) > cellsAtMost) return false;
  return areBlocksBounded(lines) && areParagraphsBounded(lines);
}

function areBlocksBounded(lines: readonly string[]): boolean {
  let all = 0;
  for (const line of lines) {
    const [prefix = ""] = within.exec(line) ?? [];
    const depth = rule.test(line) ? 0 : countOf(prefix, container);
    const width = prefix.replaceAll("\t", "    ").length;
    all += depth;
    if (depth > deepest || (depth > 0 && width > widest) || all > containersAtMost) return false;
  }
  return true;
}

function areParagraphsBounded(lines: readonly string[]): boolean {
  let work = 0;
  let closed = 0;
  let longestDefinition = 0;
  for (const paragraph of paragraphsOf(lines)) {
    const found = countOf(paragraph, marks) + marksOfImage * countOf(paragraph, images);
    work += found * paragraph.length;
    closed += countOf(paragraph, /\]/g);
    if (paragraph.includes("]:")) {
      longestDefinition = Math.max(longestDefinition, paragraph.length);
    }
  }
  return work <= workAtMost && closed * longestDefinition <= writtenAtMost;
}

function paragraphsOf(lines: readonly string[]): string[] {
  const starts = lines.flatMap((line, index) => (index === 0 || opening.test(line) ? [index] : []));
  return starts.map((start, place) => lines.slice(start, starts[place + 1]).join("\n"));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
