"use client";

import type { Address } from "viem";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../../lib/amount/formatPercent.ts";
import { multiplyFloor } from "../../../lib/amount/multiplyFloor.ts";
import { parseRate } from "../../../lib/amount/parseRate.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { Time } from "../../ui/Time.tsx";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, ActionForm, FormContext } from "./ActionForm.ts";
import { type AmountChoice, AmountChooser } from "./AmountChooser.tsx";
import { CurrentValues } from "./CurrentValues.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { findExecutor, findMinters, findMintRule, mostMintable, unitOf } from "./daoOf.ts";
import { describeCounted, describeUnclear, supplyBefore } from "./heldBefore.ts";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";

const shares = ["0.0025", "0.005", "0.01", "0.02", "0.05"] as const;

/** New tokens of the DAO. The slider ends where the token's own rule does; typing does not. */
export const mintForm: ActionForm = {
  type: "mint",
  current(context) {
    if (findMintRule(context.snapshot) === undefined) return undefined;
    return refusalToMint(context) ?? describeAllowance(context.snapshot);
  },
  refusal: refusalToMint,
  start: ({ snapshot, route }) => ({
    token: snapshot.state.token.address,
    amount: "",
    recipient: findExecutor({ snapshot, route })?.address ?? "",
  }),
  read: (fields, { snapshot }) => ({
    token: readText(fields.token),
    recipient: readText(fields.recipient),
    amount: readAmount(fields.amount, {
      ...unitOf(snapshot, fields.token),
      whole: wholeOf(snapshot, fields.token),
    }),
  }),
  write: (action, { snapshot }) => ({
    token: writeText(action.token),
    recipient: writeText(action.recipient),
    amount: writeAmount(action.amount, unitOf(snapshot, writeText(action.token)).decimals),
  }),
  Fields: MintFields,
};

function refusalToMint({ snapshot, route }: FormContext): string | undefined {
  const executor = findExecutor({ snapshot, route });
  const minters = findMinters(snapshot);
  if (executor === undefined || minters?.includes(executor.address) !== false) return undefined;
  return describeNoRight(snapshot, { executor, minters });
}

/** Who may mint, where the account that would call may not. */
function describeNoRight(
  { dao }: Snapshot,
  { executor, minters }: { executor: { label: string }; minters: readonly Address[] },
): string {
  const names = minters.map((minter) => dao.labels[minter] ?? minter);
  const others = names.length === 0 ? "nobody has it" : `only ${names.join(", ")} may`;
  return `${executor.label} has no right to mint: ${others}`;
}

/** How much the token lets one mint create, and from when, where that is still to come. */
function describeAllowance(snapshot: Snapshot): string {
  const { decimals, symbol } = snapshot.state.token;
  const most = mostMintable(snapshot);
  const notBefore = findMintRule(snapshot)?.notBefore ?? 0;
  const limit =
    most === undefined
      ? "the token sets no limit"
      : `up to ${formatAmountGrouped(most, decimals)} ${symbol}`;
  return notBefore > snapshot.block.timestamp
    ? `${limit}, from ${formatDateTime(notBefore)}; nothing before`
    : limit;
}

function MintFields({ fields, context, onChange }: ActionFieldsProps) {
  const { snapshot } = context;
  const { token } = snapshot.state;
  const text = fields.amount ?? "";
  const unit = unitOf(snapshot, fields.token);
  const isOwn = fields.token === token.address;
  const { decimals } = unit;
  const whole = wholeOf(snapshot, fields.token);
  const amount = tryParse(() => parseTypedAmount(text, { decimals, whole })).value;
  const most = isOwn ? mostMintable(snapshot) : undefined;
  const unclear = describeUnclear(supplyBefore(context));
  const share = { numerator: amount ?? 0n, denominator: token.totalSupply };
  return (
    <>
      {!isOwn && (
        <DaoAddressField
          context={context}
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
        whole={whole}
        most={most}
        mostLabel="Of the most allowed"
        choices={isOwn ? choicesOf(snapshot, most) : []}
        choicesLabel="Of supply"
        nothing="it mints nothing"
        {...(amount === undefined || !isOwn
          ? {}
          : { hint: `${formatPercent(share, 4)} of supply` })}
      />
      {isOwn && <CurrentValues values={currentOf(context, amount)} />}
      {isOwn && unclear !== undefined && <p className="text-small text-soft">{unclear}</p>}
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

/** What a share is of: the supply, where the token is the DAO's own. */
function wholeOf({ state }: Snapshot, token: string | undefined): bigint | undefined {
  return token === state.token.address ? state.token.totalSupply : undefined;
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

function currentOf(context: FormContext, amount: bigint | undefined) {
  const { snapshot } = context;
  const { token } = snapshot.state;
  const rule = findMintRule(snapshot);
  const supply = supplyBefore(context);
  const before = supply.amount ?? token.totalSupply;
  return [
    {
      label: `Total supply${describeCounted(supply)}, ${token.symbol}`,
      before: formatAmountGrouped(before, token.decimals),
      after:
        amount === undefined || amount === 0n
          ? undefined
          : formatAmountGrouped(before + amount, token.decimals),
    },
    ...(rule?.notBefore === undefined
      ? []
      : [{ label: "Mint allowed from", before: <Time seconds={rule.notBefore} form="minute" /> }]),
    ...(rule?.cap === undefined
      ? []
      : [{ label: "Cap", before: formatAmountGrouped(rule.cap, token.decimals) }]),
  ];
}
