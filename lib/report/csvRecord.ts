import { visibleText } from "./visibleText.ts";

/** A number in plain decimals: as such it is no formula, whatever its sign. */
const plainNumber = /^-?[0-9]+(\.[0-9]+)?$/;

/** What spreadsheets take for the start of a formula, full-width forms and leading blanks included. */
const formulaStart = /^[\s\u00a0]*[=+\-@＝＋－＠]/u;

/**
 * One record of CSV by RFC 4180, without its line end: every field quoted, quotes doubled. A text that
 * a spreadsheet would run as a formula gets an apostrophe in front, as OWASP's "CSV Injection" advises;
 * control characters become spaces.
 */
export function csvRecord(cells: readonly string[]): string {
  return cells.map((cell) => `"${harmless(visibleText(cell)).replaceAll('"', '""')}"`).join(",");
}

function harmless(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
