"use client";

import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { AmountChooser } from "./AmountChooser.tsx";
import { HoldingChange } from "./CurrentValues.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { findExecutor } from "./daoOf.ts";
import { heldBefore } from "./heldBefore.ts";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";
import { shareChoices } from "./shareChoices.ts";

const ether = { symbol: "ETH", decimals: 18 } as const;

/** Ether of the treasury, sent. */
export const transferEtherForm: ActionForm = {
  type: "transferEther",
  current(context) {
    const wei = findExecutor(context)?.wei ?? 0n;
    if (wei === 0n) return undefined;
    return `holds ${formatAmountGrouped(wei, 18, { maximumFractionDigits: 4 })} ETH`;
  },
  start: () => ({ amount: "", recipient: "" }),
  read: (fields) => ({
    recipient: readText(fields.recipient),
    amount: readAmount(fields.amount, ether),
  }),
  write: (action) => ({
    recipient: writeText(action.recipient),
    amount: writeAmount(action.amount, ether.decimals),
  }),
  Fields: TransferEtherFields,
};

function TransferEtherFields({ fields, context, onChange }: ActionFieldsProps) {
  const held = heldBefore("ether", context);
  const text = fields.amount ?? "";
  const amount = tryParse(() => parseTypedAmount(text, { decimals: ether.decimals })).value;
  return (
    <>
      <AmountChooser
        text={text}
        onChange={(typed) => onChange({ amount: typed })}
        token={ether}
        most={held.amount}
        mostLabel="Of what it holds"
        choices={shareChoices(held.amount)}
        nothing="it pays nothing"
      />
      <HoldingChange context={context} unit={ether} held={held} paid={amount} />
      <DaoAddressField
        context={context}
        label="Recipient"
        text={fields.recipient ?? ""}
        onChange={(typed) => onChange({ recipient: typed })}
        known={context.snapshot.dao.labels}
      />
    </>
  );
}
