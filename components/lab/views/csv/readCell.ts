import { parseAmount } from "../../../../lib/amount/parseAmount.ts";
import { BaseError } from "../../../../lib/errors/BaseError.ts";
import { CsvError } from "../../../ui/errors.ts";
import type { CsvRow } from "./readCsv.ts";

/** The last second of the year 9999. */
const lastSecond = 253_402_300_799;
const addressPattern = /^0x[0-9a-f]{40}$/i;
const isoPattern =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.0+)?)?Z?)?$/;

/** One cell of a row, to be read as something. */
export type Cell = { readonly row: CsvRow; readonly column: string };

/**
 * An amount in whole tokens, as base units.
 *
 * @throws {CsvError}
 */
export function readAmountCell({ row, column }: Cell, decimals: number): bigint {
  try {
    return parseAmount(row.cells[column] ?? "", decimals);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const { shortMessage: problem, remedy } = error;
    throw new CsvError(row.line, { problem: `${column}: ${problem}`, remedy });
  }
}

/**
 * An address, in lower case. Its checksum is not looked at: nothing is sent to it.
 *
 * @throws {CsvError}
 */
export function readAddressCell({ row, column }: Cell): string {
  const text = row.cells[column] ?? "";
  if (addressPattern.test(text)) return text.toLowerCase();
  throw new CsvError(row.line, {
    problem: `${column}: This is not an address.`,
    remedy: "Write 0x and 40 hexadecimal digits.",
  });
}

/**
 * A time as Unix seconds: written so, or as a date with or without a time of day, read as UTC.
 *
 * @throws {CsvError}
 */
export function readTimeCell({ row, column }: Cell): number {
  const seconds = secondsOf(row.cells[column] ?? "");
  if (seconds >= 0 && seconds <= lastSecond) return seconds;
  throw new CsvError(row.line, {
    problem: `${column}: This is not a time.`,
    remedy: "Write 2026-01-31, 2026-01-31T12:00:00Z or Unix seconds.",
  });
}

function secondsOf(text: string): number {
  if (/^[0-9]{1,12}$/.test(text)) return parseInt(text, 10);
  if (!isoPattern.test(text)) return NaN;
  const day = text.slice(0, 10);
  const iso =
    text.length === 10 ? `${day}T00:00:00Z` : `${text.replace(" ", "T").replace("Z", "")}Z`;
  const milliseconds = Date.parse(iso);
  // A day such as 31 February is carried over by some engines and refused by others.
  const isDay = milliseconds >= 0 && new Date(milliseconds).toISOString().startsWith(day);
  return isDay ? milliseconds / 1_000 : NaN;
}

/**
 * One of a few words.
 *
 * @throws {CsvError}
 */
export function readWordCell<Word extends string>(
  { row, column }: Cell,
  words: readonly Word[],
): Word {
  const text = (row.cells[column] ?? "").toLowerCase();
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new CsvError(row.line, {
    problem: `${column}: This word means nothing here.`,
    remedy: `Write ${words.join(" or ")}.`,
  });
}

/**
 * A whole number of either sign.
 *
 * @throws {CsvError}
 */
export function readIntegerCell({ row, column }: Cell): bigint {
  const text = row.cells[column] ?? "";
  if (/^-?[0-9]{1,60}$/.test(text)) return BigInt(text);
  throw new CsvError(row.line, {
    problem: `${column}: This is not a whole number.`,
    remedy: "Write digits alone, with a minus in front where it is negative.",
  });
}
