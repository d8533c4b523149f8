import { parseAddress } from "../../../lib/actions/parseAddress.ts";
import type { Parameter } from "../../../lib/chain/Parameter.ts";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { findParameter, unitOf } from "./daoOf.ts";
import { listedBefore } from "./listedBefore.ts";
import { parseTypedDuration } from "./parseTypedDuration.ts";
import { parseTypedInstant } from "./parseTypedInstant.ts";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";
import type { SchemaField } from "./schemaFields.ts";

const flags: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
]);

/** Symbol and decimals in which an amount field is typed; `undefined` for fields of other units. */
export function amountUnitOf(
  field: SchemaField,
  { fields, context }: { fields: ActionFields; context: FormContext },
): { symbol: string; decimals: number } | undefined {
  const { unit } = field;
  if (unit === "wei") return { symbol: "ETH", decimals: 18 };
  if (unit === "tokens") return unitOf(context.snapshot, tokenOf(field, { fields, context }));
  if (unit === "votes") return unitOf(context.snapshot, context.snapshot.state.token.address);
  return undefined;
}

function tokenOf(
  { of = "token", like }: SchemaField,
  { fields, context }: { fields: ActionFields; context: FormContext },
): string | undefined {
  if (like === undefined) return fields[of];
  const value = likenessOf(like, { fields, context })?.value;
  return value?.unit === "amount" ? value.token : undefined;
}

/** The contract's own value in whose token an amount is counted, as it stands. */
export function likenessOf(
  name: string,
  { fields, context }: { fields: ActionFields; context: FormContext },
): Parameter | undefined {
  const contract = tryParse(() => parseAddress((fields.contract ?? "").trim())).value;
  return contract === undefined ? undefined : findParameter(context.snapshot, { contract, name });
}

/** Whether a field counts seconds; a governor's clock may. */
export function countsSeconds({ unit }: SchemaField, { snapshot }: FormContext): boolean {
  return unit === "seconds" || (unit === "clock" && snapshot.state.governor?.clock === "seconds");
}

/** What was typed in a field, as the action holds it; `undefined` while it cannot be read. */
export function readField(
  field: SchemaField,
  entered: { fields: ActionFields; context: FormContext },
): string | boolean | undefined {
  const text = entered.fields[field.name];
  if (field.unit === "flag") return flags.get(text ?? "");
  const amount = amountUnitOf(field, entered);
  if (amount !== undefined) return readAmount(text, amount);
  if (field.unit === "instant") return parseTypedInstant(text ?? "") ?? readText(text);
  if (countsSeconds(field, entered.context))
    return parseTypedDuration(text ?? "") ?? readText(text);
  return readText(text) ?? listedBefore(field.name, entered);
}

/** A parameter of an action as text that `readField` reads back. */
export function writeField(
  field: SchemaField,
  entered: { value: unknown; fields: ActionFields; context: FormContext },
): string {
  const amount = amountUnitOf(field, entered);
  if (field.unit === "flag")
    return [...flags].find(([, flag]) => flag === entered.value)?.[0] ?? "";
  return amount === undefined
    ? writeText(entered.value)
    : writeAmount(entered.value, amount.decimals);
}
