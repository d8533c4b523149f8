import { findKind } from "../fields/catalogue.ts";
import type { FieldForm, KeyedField } from "../fields/FieldForm.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";

/** Another value for a field that a schema has, whether or not the model says it; `undefined` keeps it. */
export type FieldChange = (
  key: string,
  form: FieldForm,
  value: JsonValue | undefined,
) => JsonValue | undefined;

/** Every mechanism of a model with some fields changed, those that wrappers hold too. */
export function mapMechanisms(model: JsonObject, change: FieldChange): JsonObject {
  if (!Array.isArray(model.mechanisms)) return model;
  return {
    ...model,
    mechanisms: model.mechanisms.map((item: JsonValue) => mapMechanism(item, change)),
  };
}

function mapMechanism(mechanism: JsonValue, change: FieldChange): JsonValue {
  if (!isJsonObject(mechanism)) return mechanism;
  const options = findKind(mechanism.kind)?.options ?? [];
  const option = options.find(({ value }) => value === mechanism.form) ?? options[0];
  const next = mapFields(mechanism, option?.fields ?? [], change);
  return next.of === undefined ? next : { ...next, of: mapMechanism(next.of, change) };
}

function mapFields(
  value: JsonObject,
  fields: readonly KeyedField[],
  change: FieldChange,
): JsonObject {
  let next = value;
  for (const { key, form } of fields) {
    const changed = change(key, form, value[key]) ?? mapInside(value[key], form, change);
    if (changed !== undefined && changed !== value[key]) next = { ...next, [key]: changed };
  }
  return next;
}

function mapInside(
  value: JsonValue | undefined,
  form: FieldForm,
  change: FieldChange,
): JsonValue | undefined {
  if (form.control === "object" && isJsonObject(value))
    return mapFields(value, form.fields, change);
  if (form.control !== "list" || !Array.isArray(value)) return undefined;
  const items = value.map((item: JsonValue) => mapInside(item, form.item, change) ?? item);
  return items.some((item: JsonValue, at: number) => item !== value[at]) ? items : undefined;
}
