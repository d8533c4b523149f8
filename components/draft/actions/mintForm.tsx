"use client";

import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { formatPercent } from "../../../lib/amount/formatPercent.ts";
import { multiplyFloor } from "../../../lib/amount/multiplyFloor.ts";
import { parseAmount } from "../../../lib/amount/parseAmount.ts";
import { parseRate } from "../../../lib/amount/parseRate.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { AddressField } from "../../ui/AddressField.tsx";
import { Time } from "../../ui/Time.tsx";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { type AmountChoice, AmountChooser } from "./AmountChooser.tsx";
import { CurrentValues } from "./CurrentValues.tsx";
import { findExecutor, findMinters, findMintRule, mostMintable, unitOf } from "./daoOf.ts";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";

const shares = ["0.0025", "0.005", "0.01", "0.02", "0.05"] as const;

/** New tokens of the DAO. The slider ends where the token's own rule does; typing does not. */
export const mintForm: ActionForm = {
  type: "mint",
  current({ snapshot, route }) {
    if (findMintRule(snapshot) === undefined) return undefined;
    const { decimals, symbol } = snapshot.state.token;
    const most = mostMintable(snapshot);
    const minters = findMinters(snapshot);
    const executor = findExecutor({ snapshot, route });
    if (minters !== undefined && executor !== undefined && !minters.includes(executor.address)) {
      const names = minters.map((minter) => snapshot.dao.labels[minter] ?? minter);
      return names.length === 0 ? "nobody may" : `only ${names.join(", ")} may`;
    }
    return most === undefined
      ? "the token sets no limit"
      : `up to ${formatAmountGrouped(most, decimals)} ${symbol}`;
  },
  start: ({ snapshot, route }) => ({
    token: snapshot.state.token.address,
    amount: "",
    recipient: findExecutor({ snapshot, route })?.address ?? "",
  }),
  read: (fields, { snapshot }) => ({
    token: readText(fields.token),
    recipient: readText(fields.recipient),
    amount: readAmount(fields.amount, unitOf(snapshot, fields.token).decimals),
  }),
  write: (action, { snapshot }) => ({
    token: writeText(action.token),
    recipient: writeText(action.recipient),
    amount: writeAmount(action.amount, unitOf(snapshot, writeText(action.token)).decimals),
  }),
  Fields: MintFields,
};

function MintFields({ fields, context, onChange }: ActionFieldsProps) {
  const { snapshot } = context;
  const { token } = snapshot.state;
  const text = fields.amount ?? "";
  const unit = unitOf(snapshot, fields.token);
  const isOwn = fields.token === token.address;
  const amount = tryParse(() => parseAmount(text.trim(), unit.decimals)).value;
  const most = isOwn ? mostMintable(snapshot) : undefined;
  const share = { numerator: amount ?? 0n, denominator: token.totalSupply };
  return (
    <>
      {!isOwn && (
        <AddressField
          label="Token"
          text={fields.token ?? ""}
          onChange={(typed) => onChange({ token: typed })}
          known={snapshot.dao.labels}
        />
      )}
      <AmountChooser
        text={text}
        onChange={(typed) => onChange({ amount: typed })}
        token={unit}
        most={most}
        mostLabel="Of the most allowed"
        choices={isOwn ? choicesOf(snapshot, most) : []}
        {...(amount === undefined || !isOwn
          ? {}
          : { hint: `${formatPercent(share, 4)} of supply` })}
      />
      {isOwn && <CurrentValues values={currentOf(snapshot, amount)} />}
      <AddressField
        label="Recipient"
        text={fields.recipient ?? ""}
        onChange={(typed) => onChange({ recipient: typed })}
        known={snapshot.dao.labels}
      />
    </>
  );
}

function choicesOf(snapshot: Snapshot, most: bigint | undefined): AmountChoice[] {
  const supply = snapshot.state.token.totalSupply;
  const choices = shares
    .map((rate) => ({
      label: formatPercent(parseRate(rate), 2).replace(/\.?0+ %$/, " %"),
      amount: multiplyFloor(supply, parseRate(rate)),
    }))
    .filter(({ amount }) => most === undefined || amount <= most);
  const last = choices.at(-1);
  if (most === undefined || last?.amount === most) return choices;
  return [...choices, { label: "The most allowed", amount: most }];
}

function currentOf(snapshot: Snapshot, amount: bigint | undefined) {
  const { token } = snapshot.state;
  const rule = findMintRule(snapshot);
  const supply = formatAmountGrouped(token.totalSupply, token.decimals);
  return [
    {
      label: `Total supply, ${token.symbol}`,
      before: supply,
      after:
        amount === undefined || amount === 0n
          ? undefined
          : formatAmountGrouped(token.totalSupply + amount, token.decimals),
    },
    ...(rule?.notBefore === undefined
      ? []
      : [{ label: "Mint allowed from", before: <Time seconds={rule.notBefore} form="minute" /> }]),
    ...(rule?.cap === undefined
      ? []
      : [{ label: "Cap", before: formatAmountGrouped(rule.cap, token.decimals) }]),
  ];
}
