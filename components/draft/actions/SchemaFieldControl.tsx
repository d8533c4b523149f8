"use client";

import type { Address } from "viem";
import { formatDateTime } from "../../../lib/amount/formatDateTime.ts";
import { formatDuration } from "../../../lib/amount/formatDuration.ts";
import { toSeconds } from "../../../lib/amount/toSeconds.ts";
import { createValueFormat } from "../../../lib/dao/createValueFormat.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFieldsProps, FormContext } from "./ActionForm.ts";
import { AmountChooser } from "./AmountChooser.tsx";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { baseUnits, findAsset } from "./daoOf.ts";
import { amountUnitOf, countsSeconds, likenessOf } from "./fieldText.ts";
import { heldBefore } from "./heldBefore.ts";
import { listedBefore } from "./listedBefore.ts";
import { parseTypedDuration } from "./parseTypedDuration.ts";
import { parseTypedInstant } from "./parseTypedInstant.ts";
import type { SchemaField } from "./schemaFields.ts";
import { shareChoices } from "./shareChoices.ts";

type SchemaFieldControlProps = ActionFieldsProps & {
  field: SchemaField;
  /** The contracts the action is for, by name. */
  offered: Readonly<Record<Address, string>>;
};

/** One parameter of an action, entered in its unit. */
export function SchemaFieldControl(props: SchemaFieldControlProps) {
  const { field, fields, context, onChange } = props;
  const text = fields[field.name] ?? "";
  const change = (typed: string) => onChange({ [field.name]: typed });
  const unit = amountUnitOf(field, { fields, context });
  if (unit !== undefined) {
    const most = mostOf(props);
    return (
      <AmountChooser
        label={field.title}
        text={text}
        onChange={change}
        token={unit}
        most={most}
        mostLabel="Of what it holds"
        choices={field.title === "Allowance" ? allowances : shareChoices(most)}
        nothing={spendsOwn(props) ? "it moves nothing" : undefined}
        {...hintOf(unit, props)}
      />
    );
  }
  if (field.unit === "address") return <SchemaAddressField {...props} />;
  if (field.unit === "flag") {
    return <SelectField label={field.title} value={text} options={flags} onChange={change} />;
  }
  if (field.unit === "instant") return <InstantField {...props} />;
  if (countsSeconds(field, context)) return <DurationField {...props} />;
  return (
    <TextField
      label={`${field.title}${suffixOf(field, context)}`}
      value={text}
      onChange={change}
      {...(field.unit === "role" || field.unit === "bytes"
        ? { isMono: true, placeholder: "0x…" }
        : field.unit === "text"
          ? {}
          : { inputMode: "numeric" as const, error: countProblem(text) })}
    />
  );
}

const flags = [
  { value: "", label: "Choose" },
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
] as const;

const allowances = [
  { label: "None: revoke", amount: 0n },
  { label: "Unlimited", amount: 2n ** 256n - 1n },
] as const;

/** The contract's value beside an amount, or why it is typed in base units. */
function hintOf({ symbol }: { symbol: string }, props: SchemaFieldControlProps): { hint?: string } {
  const { field, fields, context } = props;
  if (field.like !== undefined) return { hint: likenessHint(field.like, props) };
  if (symbol !== baseUnits || field.unit !== "tokens") return {};
  const isNamed = (fields[field.of ?? "token"] ?? "").trim() !== "";
  return {
    hint: isNamed
      ? `Not one of the DAO’s assets, whose decimals are known: ${assetsOf(context)}.`
      : `In whole tokens once the token is chosen: ${assetsOf(context)}.`,
  };
}

function assetsOf({ snapshot }: FormContext): string {
  return snapshot.state.assets.map(({ symbol }) => cleanText(symbol ?? "", 16)).join(", ");
}

/** The contract's own value beside which an amount is typed. */
function likenessHint(name: string, props: SchemaFieldControlProps): string {
  const likeness = likenessOf(name, props);
  if (likeness === undefined) {
    return "In base units: which token the contract counts in is not known.";
  }
  const value = createValueFormat(props.context.snapshot).value(likeness.value);
  return `${cleanText(likeness.label, 60)} now: ${cleanText(value, 80)}`;
}

/** What the executor holds of what a field spends, after the draft's actions before it. */
function mostOf({ field, fields, context }: SchemaFieldControlProps): bigint | undefined {
  if (field.unit === "wei") return heldBefore("ether", context).amount;
  if (!spendsOwn({ field, fields })) return undefined;
  const asset = findAsset(context.snapshot, fields.token);
  return asset === undefined ? undefined : heldBefore(asset.address, context).amount;
}

/** Whether an amount is spent by the account that calls. */
function spendsOwn({ field, fields }: Pick<SchemaFieldControlProps, "field" | "fields">): boolean {
  const isOfToken = field.of === undefined && field.like === undefined;
  const isOwn = field.unit === "tokens" && isOfToken && fields.account === undefined;
  return isOwn && field.title !== "Allowance";
}

function SchemaAddressField(props: SchemaFieldControlProps) {
  const { field, fields, context, offered, onChange } = props;
  const { dao, state } = context.snapshot;
  const isOwnerTyped = (fields.owner ?? fields.oldOwner ?? "").trim() !== "";
  const isComputed = listedBefore(field.name, { fields, context }) !== undefined;
  if (isComputed || (field.name === "previousOwner" && !isOwnerTyped)) return null;
  const owners = (state.safe?.owners ?? []).map((owner, place) => [owner, `Owner ${place + 1}`]);
  const assets = state.assets.map(({ address, symbol }) => [address, symbol]);
  return (
    <DaoAddressField
      context={context}
      label={field.title}
      text={fields[field.name] ?? ""}
      onChange={(typed) => onChange({ [field.name]: typed })}
      known={{
        ...Object.fromEntries(field.name.toLowerCase().endsWith("owner") ? owners : []),
        ...Object.fromEntries(namesAsset(field.name) ? assets : []),
        ...dao.labels,
        ...(field.name === "contract" ? offered : {}),
      }}
      {...addressHint(props)}
    />
  );
}

function addressHint({ field, fields, offered }: SchemaFieldControlProps): { hint?: string } {
  if (field.name.startsWith("previous")) {
    return { hint: "The entry before it in the Safe's own list; 0x00…01 where it is the first." };
  }
  const whose = publishers[field.title];
  const isUnknown = whose !== undefined && Object.keys(offered).length === 0;
  if (!isUnknown || (fields.contract ?? "") !== "") return {};
  return { hint: `None is known on this chain: its address is in ${whose} documentation.` };
}

const publishers: Readonly<Record<string, string>> = {
  Router: "the exchange’s",
  "Sablier contract": "Sablier’s",
};

function namesAsset(name: string): boolean {
  return name === "token" || name === "contract" || name === "bought" || name === "through";
}

function DurationField({ field, fields, onChange }: SchemaFieldControlProps) {
  const text = fields[field.name] ?? "";
  const seconds = parseTypedDuration(text);
  const words =
    seconds === undefined
      ? undefined
      : tryParse(() => formatDuration(toSeconds(BigInt(seconds)))).value;
  return (
    <TextField
      label={`${field.title}, in seconds or in words`}
      value={text}
      placeholder="2 days"
      onChange={(typed) => onChange({ [field.name]: typed })}
      hint={words}
      error={
        text.trim() === "" || seconds !== undefined
          ? undefined
          : "Write whole seconds, or days, hours and minutes, such as “2 days 12 hours”."
      }
    />
  );
}

function InstantField({ field, fields, onChange }: SchemaFieldControlProps) {
  const text = fields[field.name] ?? "";
  const seconds = parseTypedInstant(text);
  const words =
    seconds === undefined || seconds === "0"
      ? undefined
      : tryParse(() => formatDateTime(toSeconds(BigInt(seconds)))).value;
  return (
    <TextField
      label={`${field.title}, as a date in UTC or Unix seconds`}
      value={text}
      placeholder="2030-01-31 12:00"
      onChange={(typed) => onChange({ [field.name]: typed })}
      hint={words}
      error={
        text.trim() === "" || seconds !== undefined
          ? undefined
          : "Write a date, such as 2030-01-31 or 2030-01-31 12:00, or Unix seconds."
      }
    />
  );
}

function suffixOf({ unit }: SchemaField, { snapshot }: FormContext): string {
  if (unit === "blocks" || unit === "clock") return ", blocks";
  if (unit !== "quorum") return "";
  const quorum = snapshot.state.parameters.find(({ id }) => id.endsWith(".quorumNumerator"))?.value;
  if (quorum?.unit !== "percent") return ", parts of the quorum denominator";
  return quorum.denominator === 100n ? ", % of supply" : `, parts of ${quorum.denominator}`;
}

function countProblem(text: string): string | undefined {
  if (/^\s*[0-9]*\s*$/.test(text)) return undefined;
  return "Write a whole number, in digits alone.";
}
