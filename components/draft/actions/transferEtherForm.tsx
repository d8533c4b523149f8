"use client";

import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { AddressField } from "../../ui/AddressField.tsx";
import { cleanText } from "../../ui/cleanText.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { AmountChooser } from "./AmountChooser.tsx";
import { CurrentValues, ShortAmount } from "./CurrentValues.tsx";
import { findExecutor } from "./daoOf.ts";
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
  const executor = findExecutor(context);
  const wei = executor?.wei;
  const text = fields.amount ?? "";
  const amount = tryParse(() => parseTypedAmount(text, { decimals: ether.decimals })).value;
  return (
    <>
      <AmountChooser
        text={text}
        onChange={(typed) => onChange({ amount: typed })}
        token={ether}
        most={wei}
        mostLabel="Of what it holds"
        choices={shareChoices(wei)}
      />
      <CurrentValues
        values={[
          {
            label: `${cleanText(executor?.label ?? "The account", 40)} holds, ETH`,
            before: wei === undefined ? "not known" : <ShortAmount amount={wei} decimals={18} />,
            after:
              wei === undefined || amount === undefined || amount === 0n ? undefined : (
                <ShortAmount amount={wei - amount} decimals={18} />
              ),
          },
        ]}
      />
      <AddressField
        label="Recipient"
        text={fields.recipient ?? ""}
        onChange={(typed) => onChange({ recipient: typed })}
        known={context.snapshot.dao.labels}
      />
    </>
  );
}
