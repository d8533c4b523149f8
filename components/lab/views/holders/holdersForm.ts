import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import { parseTypedAmount } from "../../../ui/parseTypedAmount.ts";
import { EntryError } from "../errors.ts";
import { readCount, readPercent } from "../form/readEntry.ts";
import { readForm } from "../form/readForm.ts";
import type { HolderChange } from "./changeHoldings.ts";
import type { HoldersRequest } from "./measureHolders.ts";

/** The controls of the holders view, as typed; shares in percent. */
export type HoldersForm = {
  readonly supply: string;
  readonly top: string;
  readonly quorum: string;
  readonly approval: string;
  readonly turnout: string;
  readonly change: "none" | "mint" | "grant";
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly votes: HolderChange["votes"];
};

/** Common settings; the quorum is an example. */
export const startHoldersForm: HoldersForm = {
  supply: "",
  top: "10",
  quorum: "4",
  approval: "50",
  turnout: "100",
  change: "none",
  from: "",
  to: "",
  amount: "",
  votes: "move",
};

type Values = Omit<HoldersRequest, "csv" | "decimals" | "change"> & {
  from: string | undefined;
  to: string | undefined;
  amount: bigint | undefined;
};

/** What the form says, or what is wrong with its fields. Empty fields of a change are no error yet. */
export function readHoldersForm(
  form: HoldersForm,
  decimals: number,
): {
  values: Omit<HoldersRequest, "csv" | "decimals"> | undefined;
  errors: { readonly [Name in keyof Values]?: BaseError };
} {
  const isGrant = form.change === "grant";
  const isChange = form.change !== "none";
  const { values, errors } = readForm<Values>({
    supply: () => readOptional(form.supply, (text) => parseTypedAmount(text, { decimals })),
    top: () => readCount(form.top, { least: 1, most: 100_000 }),
    quorum: () => readPercent(form.quorum),
    approval: () => readPercent(form.approval),
    turnout: () => readPercent(form.turnout),
    from: () => (isGrant ? readOptional(form.from, readAddress) : undefined),
    to: () => (isChange ? readOptional(form.to, readAddress) : undefined),
    amount: () =>
      isChange
        ? readOptional(form.amount, (text) => parseTypedAmount(text, { decimals }))
        : undefined,
  });
  if (values === undefined) return { values, errors };
  const { from, to, amount, ...rest } = values;
  const isComplete =
    isChange && to !== undefined && amount !== undefined && (!isGrant || from !== undefined);
  const change = isComplete
    ? { ...(from === undefined ? {} : { from }), to, amount, votes: form.votes }
    : undefined;
  return { values: { ...rest, change }, errors };
}

function readOptional<Value>(text: string, read: (text: string) => Value): Value | undefined {
  return text.trim() === "" ? undefined : read(text);
}

function readAddress(text: string): string {
  const typed = text.trim();
  if (/^0x[0-9a-f]{40}$/i.test(typed)) return typed.toLowerCase();
  throw new EntryError("Write an address: 0x and 40 hexadecimal digits.");
}
