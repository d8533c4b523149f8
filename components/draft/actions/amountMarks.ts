import { formatAmount } from "../../../lib/amount/formatAmount.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionEntry } from "../DraftForm.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { unitOf } from "./daoOf.ts";
import { amountUnitOf } from "./fieldText.ts";
import { schemaFields } from "./schemaFields.ts";

type Typed = Pick<ActionEntry, "type" | "fields">;

/** An amount whose text would now be read as another one than when it was typed. */
export type DoubtfulAmount = {
  /** The field's name, and its title. */
  name: string;
  title: string;
  text: string;
  /** Decimals of the token when it was typed; 0 where they were not known. */
  typedDecimals: number;
  /** How the token is counted now. */
  unit: { symbol: string; decimals: number };
  /** The same amount as was typed, in the unit of now. */
  kept: string;
};

/**
 * What was changed in an action's fields, and beside each amount that was typed, or whose token was
 * chosen, the decimals in which its text is read now: a profile that later tells others must not change
 * what it means.
 */
export function markAmounts(
  { type, fields }: Typed,
  { changed, context }: { changed: ActionFields; context: FormContext },
): ActionFields {
  const before = countedFields({ type, fields }, context);
  const after = countedFields({ type, fields: { ...fields, ...changed } }, context);
  const marks = after.flatMap(({ name, unit }) => {
    const was = before.find((field) => field.name === name)?.unit.decimals;
    const isTouched = changed[name] !== undefined || was !== unit.decimals;
    return isTouched ? [[markOf(name), `${unit.decimals}`] as const] : [];
  });
  return { ...changed, ...Object.fromEntries(marks) };
}

/** The amounts of an action that somebody must confirm: the decimals of their tokens are others than when they were typed. */
export function doubtfulAmounts(
  { type, fields }: Typed,
  context: FormContext,
): readonly DoubtfulAmount[] {
  return countedFields({ type, fields }, context).flatMap(({ name, title, unit }) => {
    const { [name]: text = "", [markOf(name)]: mark = "" } = fields;
    if (!/^[0-9]{1,3}$/.test(mark) || mark === `${unit.decimals}`) return [];
    const typedDecimals = parseInt(mark, 10);
    const now = tryParse(() => parseTypedAmount(text, unit)).value;
    const typed = tryParse(() => parseTypedAmount(text, { decimals: typedDecimals })).value;
    // What cannot be read now is said at its field, and is sent as nothing.
    if (now === undefined || typed === undefined || now === typed) return [];
    return [{ name, title, text, typedDecimals, unit, kept: formatAmount(typed, unit.decimals) }];
  });
}

const markOf = (name: string) => `${name}.decimals`;

const paying: ReadonlySet<string> = new Set(["transfer", "mint"]);

/** The fields that are typed in tokens, with how their texts are read now. */
function countedFields({ type, fields }: Typed, context: FormContext) {
  if (paying.has(type)) {
    return [{ name: "amount", title: "Amount", unit: unitOf(context.snapshot, fields.token) }];
  }
  const kind = context.kinds.find((entry) => entry.type === type);
  const all = kind === undefined ? [] : (schemaFields(kind) ?? []);
  return all.flatMap((field) => {
    if (field.unit !== "tokens" && field.unit !== "votes") return [];
    const unit = amountUnitOf(field, { fields, context });
    return unit === undefined ? [] : [{ name: field.name, title: field.title, unit }];
  });
}
