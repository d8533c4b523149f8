"use client";

import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { AmountChooser } from "./AmountChooser.tsx";
import { HoldingChange } from "./CurrentValues.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { balanceOf, findAsset, findExecutor, unitOf } from "./daoOf.ts";
import { heldBefore } from "./heldBefore.ts";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";
import { shareChoices } from "./shareChoices.ts";

/** Tokens of the treasury, sent. A token without known decimals is counted in base units. */
export const transferForm: ActionForm = {
  type: "transfer",
  current(context) {
    const held = context.snapshot.state.assets.flatMap((asset) => {
      const balance = balanceOf(findExecutor(context), asset.address);
      return balance === undefined || balance === 0n
        ? []
        : [describeBalance(unitOf(context.snapshot, asset.address), balance)];
    });
    return held.length === 0 ? undefined : `holds ${held.join(", ")}`;
  },
  start: ({ snapshot }) => ({ token: snapshot.state.token.address, amount: "", recipient: "" }),
  read: (fields, { snapshot }) => ({
    token: readText(fields.token),
    recipient: readText(fields.recipient),
    amount: readAmount(fields.amount, unitOf(snapshot, fields.token)),
  }),
  write: (action, { snapshot }) => ({
    token: writeText(action.token),
    recipient: writeText(action.recipient),
    amount: writeAmount(action.amount, unitOf(snapshot, writeText(action.token)).decimals),
  }),
  Fields: TransferFields,
};

function TransferFields({ fields, context, onChange }: ActionFieldsProps) {
  const { snapshot } = context;
  const asset = findAsset(snapshot, fields.token);
  const unit = unitOf(snapshot, fields.token);
  const { decimals } = unit;
  const held =
    asset === undefined
      ? { amount: undefined, counted: [], unclear: [] }
      : heldBefore(asset.address, context);
  const text = fields.amount ?? "";
  const amount = tryParse(() => parseTypedAmount(text, { decimals })).value;
  return (
    <>
      <AssetField fields={fields} context={context} onChange={onChange} />
      <AmountChooser
        text={text}
        onChange={(typed) => onChange({ amount: typed })}
        token={unit}
        most={held.amount}
        mostLabel="Of what it holds"
        choices={shareChoices(held.amount)}
        nothing="it pays nothing"
      />
      <HoldingChange context={context} unit={unit} held={held} paid={amount} />
      <DaoAddressField
        context={context}
        label="Recipient"
        text={fields.recipient ?? ""}
        onChange={(typed) => onChange({ recipient: typed })}
        known={snapshot.dao.labels}
      />
    </>
  );
}

function AssetField({ fields, context, onChange }: ActionFieldsProps) {
  const { snapshot } = context;
  const executor = findExecutor(context);
  const known = snapshot.state.assets.map((asset) => {
    const balance = balanceOf(executor, asset.address);
    const held =
      balance === undefined
        ? "balance not known"
        : describeBalance(unitOf(snapshot, asset.address), balance);
    return { value: asset.address, label: `${cleanText(asset.symbol, 16)} · ${held}` };
  });
  const isKnown = findAsset(snapshot, fields.token) !== undefined;
  return (
    <>
      <SelectField
        label="Asset"
        value={isKnown ? (fields.token ?? "") : ""}
        options={[...known, { value: "", label: "Another token, by its address" }]}
        onChange={(token) => onChange({ token })}
      />
      {!isKnown && (
        <DaoAddressField
          context={context}
          label="Token"
          text={fields.token ?? ""}
          onChange={(typed) => onChange({ token: typed })}
          hint="Its decimals are not known here, so the amount is in base units. A profile can name the token."
        />
      )}
    </>
  );
}

function describeBalance({ symbol, decimals }: ReturnType<typeof unitOf>, balance: bigint): string {
  return `${formatAmountGrouped(balance, decimals, { maximumFractionDigits: 2 })} ${symbol}`;
}
