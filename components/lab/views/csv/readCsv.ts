import { CsvError } from "../../../ui/errors.ts";
import { type CsvLine, splitCsv } from "../../../ui/splitCsv.ts";
import { CsvTooLargeError } from "../errors.ts";

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
  const [head, ...rest] = splitCsv(text);
  if (head === undefined) return [];
  const names = checkHead(head, columns);
  return rest.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      throw new CsvError(line, {
        problem: `${cells.length} cells stand here, and the first line names ${names.length}.`,
        remedy: "Give every line one cell for each column, parted as in the first line.",
      });
    }
    return { line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])) };
  });
}

function checkHead({ line, cells }: CsvLine, { required, optional = [] }: CsvColumns): string[] {
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
