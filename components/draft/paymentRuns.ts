import { cleanText } from "../ui/cleanText.ts";
import { parseTypedAmount } from "../ui/parseTypedAmount.ts";
import { tryParse } from "../ui/tryParse.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { findAsset, unitOf } from "./actions/daoOf.ts";
import type { ActionEntry } from "./DraftForm.ts";
import { ether, type Payment } from "./readPayments.ts";

/** Actions that are shown as one: a run of payments, or a single action. */
export type ActionPart = {
  /** Place of the first, from 0. */
  from: number;
  entries: readonly ActionEntry[];
  isRun: boolean;
};

/** The fewest payments behind each other that are shown as a table. */
export const fewestInRun = 4;

const isPayment = ({ type }: ActionEntry) => type === "transfer" || type === "transferEther";

/** The actions in their order, where many payments behind each other are one part. */
export function splitRuns(actions: readonly ActionEntry[]): readonly ActionPart[] {
  const parts: ActionPart[] = [];
  let from = 0;
  while (from < actions.length) {
    const end = actions.findIndex((entry, at) => at >= from && !isPayment(entry));
    const run = actions.slice(from, end === -1 ? actions.length : end);
    const isRun = run.length >= fewestInRun;
    const entries = isRun ? run : actions.slice(from, from + 1);
    parts.push({ from, entries, isRun });
    from += entries.length;
  }
  return parts;
}

/** What a payment's fields pay; `undefined` while the amount cannot be read. */
export function readPayment(
  { type, fields }: Pick<ActionEntry, "type" | "fields">,
  { snapshot }: FormContext,
): Payment | undefined {
  const unit = type === "transferEther" ? ether : unitOf(snapshot, fields.token);
  const amount = tryParse(() => parseTypedAmount(fields.amount ?? "", unit)).value;
  return amount === undefined ? undefined : { type, fields, amount, unit };
}

/**
 * Payments as the list that `readPayments` reads, with what was typed in each; `undefined` where one is
 * of a token that a list cannot name.
 */
export function writePayments(
  entries: readonly Pick<ActionEntry, "type" | "fields">[],
  context: FormContext,
): string | undefined {
  const rows = entries.map(({ type, fields }) => {
    const token = tokenText(type === "transferEther" ? "ether" : fields.token, context);
    if (token === undefined) return undefined;
    return [fields.recipient ?? "", fields.amount ?? "", token].map(cellOf).join(",");
  });
  if (rows.includes(undefined)) return undefined;
  return `${["recipient,amount,token", ...rows].join("\n")}\n`;
}

/** How a list names a token: by its symbol where no other has it, else by its address. */
function tokenText(token: string | undefined, { snapshot }: FormContext): string | undefined {
  const symbols = snapshot.state.assets.map(({ symbol }) => cleanText(symbol, 16).toLowerCase());
  if (token === "ether") return symbols.includes("eth") ? undefined : ether.symbol;
  const asset = findAsset(snapshot, token);
  if (asset === undefined) return undefined;
  const symbol = cleanText(asset.symbol, 16);
  const isOnlyOne = symbols.filter((other) => other === symbol.toLowerCase()).length === 1;
  return isOnlyOne && /^[a-z0-9._-]+$/i.test(symbol) ? symbol : asset.address;
}

/** A cell of CSV: quoted where it would be parted or lose spaces. */
function cellOf(text: string): string {
  const line = text.trim();
  return /[",;\t\r\n]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
