import { CsvError, CsvTooLargeError } from "../errors.ts";

/** The most characters of CSV that are read. */
export const largestCsv = 2_000_000;

/** A row under its head: cells by column, without spaces around them. */
export type CsvRow = {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** Which columns there must and may be, in any order. */
export type CsvColumns = {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
};

/**
 * Reads CSV (RFC 4180) whose first line names its columns. Empty lines are passed over; anything else
 * that does not fit is refused with its line.
 *
 * @throws {CsvError | CsvTooLargeError}
 */
export function readCsv(text: string, columns: CsvColumns): readonly CsvRow[] {
  if (text.length > largestCsv) throw new CsvTooLargeError(largestCsv);
  const [head, ...rest] = splitRows(text.replace(/^\uFEFF/, ""));
  if (head === undefined) return [];
  const names = checkHead(head, columns);
  return rest.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      throw new CsvError(line, {
        problem: `${cells.length} cells stand here, and the first line names ${names.length}.`,
        remedy: "Give every line one cell for each column, with commas between them.",
      });
    }
    return { line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])) };
  });
}

type RawRow = { line: number; cells: string[] };

function checkHead({ line, cells }: RawRow, { required, optional = [] }: CsvColumns): string[] {
  const names = cells.map((cell) => cell.toLowerCase());
  const known = [...required, ...optional];
  const isComplete = required.every((name) => names.includes(name));
  const isKnown = names.every((name, at) => known.includes(name) && names.indexOf(name) === at);
  if (isComplete && isKnown) return names;
  const also = optional.length === 0 ? "" : `, and where wanted ${optional.join(",")}`;
  throw new CsvError(line, {
    problem: "The columns are not named here.",
    remedy: `Begin with the line ${required.join(",")}${also}.`,
  });
}

/** One cell and what ends it: a quoted text with doubled quotes, or anything up to a comma or line end. */
const cellPattern = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

function splitRows(text: string): RawRow[] {
  const rows: RawRow[] = [];
  let line = 1;
  let row: RawRow = { line, cells: [] };
  const pattern = new RegExp(cellPattern);
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) {
      throw new CsvError(line, {
        problem: "A quote stands where none can be.",
        remedy: 'Put quotes around a whole cell, and write a quote inside it twice, as "".',
      });
    }
    const [whole, quoted, plain = "", end] = match;
    row.cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    line += countLines(quoted);
    at += whole.length;
    if (end === ",") continue;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row);
    if (end === "") break;
    line += 1;
    row = { line, cells: [] };
  }
  return rows;
}

function countLines(text: string | undefined): number {
  return text === undefined ? 0 : (text.match(/\r\n|\n|\r/g) ?? []).length;
}
