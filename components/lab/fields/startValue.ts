import { secondsPerYear } from "../../../lib/engine/secondsPerYear.ts";
import type { JsonObject, JsonValue } from "../model/Json.ts";
import type { FieldForm, FormOption, KeyedField } from "./FieldForm.ts";

/** What a new part of a model may refer to. */
export type ModelNames = {
  readonly asOf: number;
  readonly horizonSeconds: number;
  readonly decimals: number;
  readonly symbol: string;
  /** Whole tokens: room for whatever limits the supply. */
  readonly twiceSupply: string;
  readonly buckets: readonly { readonly id: string; readonly class: string }[];
  readonly processes: readonly string[];
};

/**
 * A first value for every field that a shape demands, so that something new can be played with at
 * once. Numbers are examples; nothing here is said of a real token.
 */
export function startValues(
  option: FormOption,
  names: ModelNames,
  around: JsonObject = {},
): JsonObject {
  const values: Record<string, JsonValue> = {};
  for (const field of option.fields) {
    if (field.form.isOptional) continue;
    values[field.key] = startValue(field, { names, beside: { ...around, ...values } });
  }
  return values;
}

/** A first value of one field; `beside`: what the fields before it and around it were given. */
export function startValue(
  { key, form }: KeyedField,
  { names, beside = {} }: { names: ModelNames; beside?: JsonObject },
): JsonValue {
  switch (form.control) {
    case "leaf":
      return startLeaf({ key, form }, { names, beside });
    case "enum":
      return form.options[0] ?? "";
    case "boolean":
      return false;
    case "fixed":
      return form.value;
    case "object":
      return startValues({ value: "", fields: form.fields }, names, beside);
    case "choice":
      return form.options[0] === undefined ? {} : startValues(form.options[0], names, beside);
    case "list":
      return Array.from({ length: form.size ?? 1 }, () =>
        startValue({ key: "item", form: form.item }, { names, beside }),
      );
    case "json":
      return {};
  }
}

type Leaf = Extract<FieldForm, { control: "leaf" }>;

function startLeaf(
  { key, form }: { key: string; form: Leaf },
  { names, beside }: { names: ModelNames; beside: JsonObject },
): JsonValue {
  switch (form.unit) {
    case "tokens":
      // What is already paid out would leave nothing to happen.
      if (key === "released") return "0";
      return /^max/.test(key) ? names.twiceSupply : "1000000";
    case "share":
      // The share of the only item of a list is the whole.
      return key === "share" ? "1" : "0.1";
    case "rate":
      return form.per === "second" ? "0.1" : "1";
    case "instant":
      return startInstant(key, names);
    case "duration":
      return Math.round(secondsPerYear / 12);
    case "count":
      return within(1, form);
    case "number":
      return within(form.maximum !== undefined && form.maximum <= 1 ? 0.5 : 1, form);
    case "bucket":
    case "destination":
      return pickBucket(names, { key, taken: Object.values(beside) });
    case "process":
      return names.processes[0] ?? "";
    default:
      return key === "id" ? `new ${names.processes.length + 1}` : "";
  }
}

function within(wanted: number, { minimum, maximum }: Leaf): number {
  return Math.min(Math.max(wanted, minimum ?? wanted), maximum ?? wanted);
}

/** What ends lies at the horizon, a cliff halfway there, all else at the start. */
function startInstant(key: string, { asOf, horizonSeconds }: ModelNames): number {
  if (/end|until|deadline/i.test(key)) return asOf + Math.max(horizonSeconds, 1);
  if (/cliff/i.test(key)) return asOf + Math.floor(horizonSeconds / 2);
  return asOf;
}

/** A source is a treasury or what is locked, a destination what circulates, and no bucket twice where there are enough. */
function pickBucket(
  { buckets }: ModelNames,
  { key, taken }: { key: string; taken: readonly JsonValue[] },
): string {
  const isSource = /from|source|pool|reserve|treasury/i.test(key);
  const wanted = isSource
    ? ["locked", "team", "treasury", "investors", "community"]
    : ["circulating", "staked", "liquidity", "treasury"];
  const free = buckets.filter(({ id }) => !taken.includes(id));
  const found = wanted.flatMap((name) => free.filter((bucket) => bucket.class === name))[0];
  return (found ?? free[0] ?? buckets[0])?.id ?? "";
}
