import { BaseError } from "../../lib/errors/BaseError.ts";
import { cleanText } from "../ui/cleanText.ts";
import { CsvError } from "../ui/errors.ts";
import { parseTypedAmount } from "../ui/parseTypedAmount.ts";
import { type CsvLine, splitCsv } from "../ui/splitCsv.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { unitOf } from "./actions/daoOf.ts";
import { parseDaoAddress, stripChain } from "./actions/parseDaoAddress.ts";
import type { ActionEntry } from "./DraftForm.ts";
import { PaymentLinesError } from "./errors.ts";

/** A payment of a list: an action to add, and what it pays, in base units. */
export type Payment = Pick<ActionEntry, "type" | "fields"> & {
  amount: bigint;
  unit: { symbol: string; decimals: number };
};

/** The most lines that are read: a proposal of more does not fit into a block. */
export const mostPayments = 200;

/** The most characters that are read: a thousand for each payment. */
export const longestList = 1000 * mostPayments;

type Column = "recipient" | "amount" | "token";

/** Heads that spreadsheets and other tools give the columns. */
const columnOf: Readonly<Record<string, Column>> = {
  recipient: "recipient",
  receiver: "recipient",
  address: "recipient",
  to: "recipient",
  amount: "amount",
  value: "amount",
  token: "token",
  asset: "token",
  symbol: "token",
  token_address: "token",
};

/** The unit of a payment of ether. */
export const ether = { symbol: "ETH", decimals: 18 } as const;

/**
 * Reads payments, one a line: recipient, amount in whole tokens and, where it is not the DAO's own, the
 * token by symbol or address; `ETH` is ether. Cells are parted by tabs, semicolons or commas; a first
 * line may name them in another order.
 *
 * @throws {CsvError} {@link PaymentLinesError} where more than one line cannot be read.
 */
export function readPayments(text: string, context: FormContext): readonly Payment[] {
  if (text.length > longestList) throw listTooLong();
  // Spreadsheets end in rows of empty cells.
  const lines = splitCsv(text).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first] = lines;
  if (first === undefined) return [];
  const head = headOf(first);
  const rows = head === undefined ? lines : lines.slice(1);
  const extra = rows[mostPayments];
  if (extra !== undefined) {
    throw new CsvError(extra.line, {
      problem: `More than ${mostPayments} payments.`,
      remedy: "Send them in several drafts.",
    });
  }
  return readRows(rows, { columns: head ?? usual, context });
}

type RowContext = { columns: readonly (Column | undefined)[]; context: FormContext };

function readRows(rows: readonly CsvLine[], read: RowContext): readonly Payment[] {
  const wrong: CsvError[] = [];
  const payments = rows.flatMap((row) => {
    try {
      return [readRow(row, read)];
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      wrong.push(error);
      return [];
    }
  });
  const [first] = wrong;
  if (first === undefined) return payments;
  throw wrong.length === 1 ? first : new PaymentLinesError(wrong);
}

/** A list or a file that is longer than any of so many payments. */
export function listTooLong(): CsvError {
  return new CsvError(1, {
    problem: `The list is longer than ${mostPayments} payments can be.`,
    remedy: "Send them in several drafts, without columns that are not needed.",
  });
}

const usual: readonly (Column | undefined)[] = ["recipient", "amount", "token"];

/** The columns by name, where the first line is no payment. */
function headOf({ line, cells }: CsvLine): readonly (Column | undefined)[] | undefined {
  if (cells.some((cell) => /^([a-z0-9-]+:)?0x/i.test(cell))) return undefined;
  const columns = cells.map((cell) => columnOf[cell.toLowerCase()]);
  if (columns.includes("recipient") && columns.includes("amount")) return columns;
  throw new CsvError(line, {
    problem: "There is no address in it, and it does not name the columns.",
    remedy: "Begin with “recipient,amount,token”, or with the first payment.",
  });
}

function readRow({ line, cells }: CsvLine, { columns, context }: RowContext): Payment {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== "")) {
    throw new CsvError(line, {
      problem: `${cells.length} cells, where at most ${columns.length} are read.`,
      remedy: "Write amounts without commas, or in quotes.",
    });
  }
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? "";
  const read = <value>(of: () => value): value => {
    try {
      return of();
    } catch (error) {
      if (!(error instanceof BaseError)) throw error;
      const { shortMessage: problem, remedy } = error;
      throw new CsvError(line, { problem, remedy });
    }
  };
  const recipient = read(() => parseDaoAddress(cell("recipient"), context.snapshot.dao.shortName));
  const { token, unit } = findToken(cell("token"), { line, context, isNamed: hasToken(columns) });
  const amount = read(() => parseTypedAmount(cell("amount"), unit));
  if (amount === 0n) {
    throw new CsvError(line, { problem: "It pays nothing.", remedy: "Write an amount." });
  }
  const fields = { recipient, amount: cell("amount").trim() };
  return token === undefined
    ? { type: "transferEther", fields, amount, unit }
    : { type: "transfer", fields: { ...fields, token }, amount, unit };
}

/** Whether a head names a column for the token: an empty cell of it is then no choice. */
function hasToken(columns: readonly (Column | undefined)[]): boolean {
  return columns !== usual && columns.includes("token");
}

function findToken(
  text: string,
  { line, context, isNamed }: { line: number; context: FormContext; isNamed: boolean },
): { token?: string; unit: Payment["unit"] } {
  const { assets, token: own } = context.snapshot.state;
  const wanted = stripChain(text, context.snapshot.dao.shortName).toLowerCase();
  const named = (symbol: string) => cleanText(symbol, 16);
  const found = assets.filter(
    ({ address, symbol }) =>
      address.toLowerCase() === wanted || named(symbol).toLowerCase() === wanted,
  );
  if (found.length === 0 && wanted === "eth") return { unit: ether };
  const [asset] = text === "" && !isNamed ? [own] : found;
  if (asset === undefined || found.length > 1) {
    const held = assets.map(({ symbol }) => named(symbol)).join(", ");
    throw new CsvError(line, {
      problem:
        found.length > 1
          ? `More than one token is called “${cleanText(text, 20)}”.`
          : text === ""
            ? "It names no token."
            : `“${cleanText(text, 50)}” is no token of this DAO.`,
      remedy: found.length > 1 ? "Write its address." : `Write one of ${held} or ETH.`,
    });
  }
  return { token: asset.address, unit: unitOf(context.snapshot, asset.address) };
}
