import { formatDateTime } from "../../../lib/amount/formatDateTime.ts";
import { formatDuration } from "../../../lib/amount/formatDuration.ts";
import { groupDigits } from "../../../lib/amount/groupDigits.ts";
import { isDecimalText, shiftPoint } from "../model/decimalText.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { findKind } from "./catalogue.ts";
import type { FieldForm, KeyedField } from "./FieldForm.ts";
import type { LeafForm } from "./LeafProps.ts";
import { roundTo, writeText } from "./numberText.ts";
import { wordsOf } from "./wordsOf.ts";

/** Digits of a plain number that mean something; beyond them a double shows its binary rest. */
const shownDigits = 12;

/**
 * A value of a model as its form shows it, with its unit: `"2 %"`, `"365 days"`, `"20,000,000 UNI"`. A
 * mechanism is named by its kind; what no form describes stays JSON.
 */
export function formatField(
  value: JsonValue | undefined,
  { form, symbol }: { form: FieldForm | undefined; symbol: string },
): string {
  if (value === undefined) return "not there";
  if (isJsonObject(value)) return formatObject(value, { form, symbol });
  if (form?.control === "leaf") return formatLeaf(value, { form, symbol });
  if (form?.control === "enum") return wordsOf(String(value)).toLowerCase();
  if (form?.control === "list" && Array.isArray(value)) {
    const items = value.map((item: JsonValue) => formatField(item, { form: form.item, symbol }));
    return items.length === 0 ? "none" : items.join("; ");
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function formatObject(
  value: JsonObject,
  { form, symbol }: { form: FieldForm | undefined; symbol: string },
): string {
  const kind = findKind(value.kind);
  if (form === undefined && kind !== undefined) return kind.title;
  if (form?.control === "leaf" && form.unit === "destination") {
    const share = (weight: JsonValue) => (isText(weight) ? `${shiftPoint(weight, 2)} %` : "");
    return Object.entries(value)
      .map(([id, weight]) => `${id} ${share(weight)}`)
      .join(", ");
  }
  const fields = fieldsOf(value, form);
  if (fields.length === 0) return JSON.stringify(value);
  // A pool's other side is an amount too, but of no token the model knows.
  const unitOf = (key: string) => (key === "quote" ? key : symbol);
  return fields
    .flatMap(({ key, form: inner }) =>
      value[key] === undefined || inner.control === "fixed"
        ? []
        : [`${inner.title} ${formatField(value[key], { form: inner, symbol: unitOf(key) })}`],
    )
    .join(", ");
}

function fieldsOf(value: JsonObject, form: FieldForm | undefined): readonly KeyedField[] {
  if (form?.control === "object") return form.fields;
  if (form?.control !== "choice") return [];
  return form.options.find((option) => option.value === value[form.key])?.fields ?? [];
}

function formatLeaf(
  value: JsonValue,
  { form, symbol }: { form: LeafForm; symbol: string },
): string {
  const per = form.per === undefined ? "" : ` per ${form.per}`;
  const text = typeof value === "number" ? String(roundTo(value, shownDigits)) : writeText(value);
  switch (form.unit) {
    case "share":
      return isText(value) ? `${shiftPoint(value, 2)} %` : text;
    case "tokens":
      return isText(value) ? `${grouped(value)} ${symbol}` : text;
    case "rate":
    case "number":
      return `${text}${per}`;
    case "count":
      return isDecimalText(text) ? `${grouped(text)}${per}` : text;
    case "duration":
      return typeof value === "number" ? formatDuration(value) : text;
    case "instant":
      return typeof value === "number" ? formatDateTime(value) : text;
    default:
      return text;
  }
}

function isText(value: JsonValue): value is string {
  return typeof value === "string" && isDecimalText(value);
}

function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  return `${groupDigits(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}
