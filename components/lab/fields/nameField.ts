import { cleanText } from "../../ui/cleanText.ts";
import { isJsonObject, type JsonObject, type JsonPath } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import { findKind } from "./catalogue.ts";
import type { FieldForm, KeyedField } from "./FieldForm.ts";
import { fieldsOfMechanism } from "./findField.ts";
import { marketFields, samplingFields, timeFields, tokenFields } from "./modelForms.ts";
import { wordsOf } from "./wordsOf.ts";

/**
 * A field of a model in words, as the form shows it: `"Staking rewards: Rate a second"`. What no form
 * shows is named by the words of its path.
 */
export function nameField(model: JsonObject, path: JsonPath): string {
  const [part, place, ...rest] = path;
  if (part === "market") return ["Market", ...titlesOf(marketFields, path.slice(1))].join(": ");
  if (part === "token") return titlesOf(tokenFields, path.slice(1)).join(": ");
  if (typeof place !== "number") {
    return titlesOf([...timeFields, ...samplingFields], path).join(": ");
  }
  const item = readAt(model, [part ?? "", place]);
  if (part === "buckets") return [`Bucket ${idOf(item)}`, ...restWords(rest)].join(": ");
  if (part !== "mechanisms" || !isJsonObject(item)) return joinWords(path);
  return nameInMechanism(item, rest);
}

function nameInMechanism(mechanism: JsonObject, path: JsonPath): string {
  const kind = findKind(mechanism.kind);
  const label = typeof mechanism.label === "string" ? mechanism.label : kind?.title;
  const name = cleanText(label ?? "Mechanism", 60);
  const [first, ...rest] = path;
  if (first === "of" && isJsonObject(mechanism.of)) return nameInMechanism(mechanism.of, rest);
  return [name, ...titlesOf(fieldsOfMechanism(mechanism), path)].join(": ");
}

function titlesOf(fields: readonly KeyedField[], path: JsonPath): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const form = fields.find((field) => field.key === key)?.form;
  if (form === undefined) return restWords(path);
  return [form.title, ...insideOf(form, rest)];
}

function insideOf(form: FieldForm, path: JsonPath): readonly string[] {
  if (form.control === "object") return titlesOf(form.fields, path);
  const [place, ...rest] = path;
  if (form.control !== "list" || typeof place !== "number") return path.map(String);
  const number = `${place + 1}`;
  return [number, ...insideOf(form.item, rest)];
}

function idOf(bucket: unknown): string {
  const id = isJsonObject(bucket) ? bucket.id : undefined;
  return cleanText(typeof id === "string" ? id : "", 40);
}

function restWords(path: JsonPath): readonly string[] {
  return path.length === 0 ? [] : [joinWords(path)];
}

function joinWords(path: JsonPath): string {
  return path.map((part) => (typeof part === "number" ? `${part + 1}` : wordsOf(part))).join(": ");
}
