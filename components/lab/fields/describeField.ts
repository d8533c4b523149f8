import type { z } from "zod";
import type { FieldMeta } from "../../../lib/engine/fields.ts";
import { metaOf } from "../../../lib/engine/visitFields.ts";
import type { FieldForm, FormOption, KeyedField } from "./FieldForm.ts";
import { wordsOf } from "./wordsOf.ts";

/** What a form needs of a schema beside what the types of zod say. */
type AnySchema = z.core.$ZodTypes;

type Named = { title: string; isOptional: boolean };

/**
 * Reads from a schema how its value is edited: which control, which title, which unit.
 *
 * @param key - The field's name, whose words are the title where the schema gives none.
 */
export function describeField(schema: z.core.$ZodType, key: string): FieldForm {
  const { def } = (schema as AnySchema)._zod;
  if (def.type === "optional") {
    return { ...describeField(def.innerType, key), isOptional: true };
  }
  const meta = metaOf(schema);
  const named: Named = { title: meta?.title ?? wordsOf(key), isOptional: false };
  const isWord = def.type === "boolean" || def.type === "enum";
  if (meta?.unit !== undefined && !isWord) return { ...named, ...leafOf(schema, meta) };
  return { ...named, ...controlOf(schema as AnySchema) };
}

/** The fields of an object's schema, in its order. */
export function describeFields(schema: z.core.$ZodType): readonly KeyedField[] {
  const { def } = (schema as AnySchema)._zod;
  if (def.type !== "object") return [];
  return Object.entries(def.shape).map(([key, field]) => ({
    key,
    form: describeField(field, key),
  }));
}

type Control = FieldForm extends infer Form
  ? Form extends FieldForm
    ? Omit<Form, keyof Named>
    : never
  : never;

function controlOf(schema: AnySchema): Control {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return {
        control: "leaf",
        unit: "text",
        per: undefined,
        minimum: undefined,
        maximum: undefined,
      };
    case "number":
      return leafOf(schema, { title: "", unit: "number" });
    case "boolean":
      return { control: "boolean" };
    case "enum":
      return { control: "enum", options: Object.values(def.entries).map(String) };
    case "literal":
      return { control: "fixed", value: String(def.values[0]) };
    case "object":
      return { control: "object", fields: describeFields(schema) };
    case "array":
      return { control: "list", item: describeField(def.element, "item"), size: undefined };
    case "tuple":
      return tupleOf(def.items);
    case "union":
      return choiceOf(schema);
    default:
      return { control: "json" };
  }
}

function leafOf(schema: z.core.$ZodType, { unit, per }: FieldMeta): Control {
  const { minValue, maxValue } = schema as Partial<z.ZodNumber>;
  return {
    control: "leaf",
    unit,
    per,
    minimum: minValue ?? undefined,
    maximum: maxValue ?? undefined,
  };
}

function tupleOf(items: readonly z.core.$ZodType[]): Control {
  const [first] = items;
  if (first === undefined) return { control: "json" };
  return { control: "list", item: describeField(first, "item"), size: items.length };
}

/** Shapes told apart by one key; of unions of another sort nothing is known here. */
function choiceOf(schema: AnySchema): Control {
  const { def } = schema._zod;
  if (def.type !== "union" || !("discriminator" in def)) return { control: "json" };
  const key = String(def.discriminator);
  const options = def.options.flatMap((option): FormOption[] => {
    const fields = describeFields(option);
    const fixed = fields.find((field) => field.key === key)?.form;
    return fixed?.control === "fixed" ? [{ value: fixed.value, fields }] : [];
  });
  return { control: "choice", key, options };
}
