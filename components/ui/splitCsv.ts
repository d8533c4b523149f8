import { CsvError } from "./errors.ts";

/** A row of cells without spaces around them, and the line where it begins, from 1. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/**
 * Splits CSV (RFC 4180) into cells. Tabs, semicolons or commas part them, whichever the first line has
 * outside of quotes, in this order. Empty lines are passed over.
 *
 * @throws {CsvError} on a quote where none can be.
 */
export function splitCsv(text: string): readonly CsvLine[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const pattern = cellPattern(separator);
  const rows: CsvLine[] = [];
  let line = 1;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  let at = 0;
  while (at <= plain.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match === null) {
      throw new CsvError(line, {
        problem: "A quote stands where none can be.",
        remedy: 'Put quotes around a whole cell, and write a quote inside it twice, as "".',
      });
    }
    const [whole, quoted, bare = "", end] = match;
    row.cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim());
    line += countLines(quoted);
    at += whole.length;
    if (end === separator) continue;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row);
    if (end === "") break;
    line += 1;
    row = { line, cells: [] };
  }
  return rows;
}

function separatorOf(text: string): string {
  const [first = ""] = text
    .trimStart()
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/[\r\n]/, 1);
  return ["\t", ";"].find((separator) => first.includes(separator)) ?? ",";
}

/** One cell and what ends it: a quoted text with doubled quotes, or anything up to a separator or line end. */
function cellPattern(separator: string): RegExp {
  const space = separator === "\t" ? " *" : "[ \\t]*";
  const cell = `"((?:[^"]|"")*)"${space}|([^"${separator}\\r\\n]*)`;
  return new RegExp(`${space}(?:${cell})(${separator}|\\r\\n|\\n|\\r|$)`, "y");
}

function countLines(text: string | undefined): number {
  return text === undefined ? 0 : (text.match(/\r\n|\n|\r/g) ?? []).length;
}
