import { isJsonObject, type JsonObject, type JsonPath, type JsonValue } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import { findKind } from "./catalogue.ts";
import type { FieldForm, KeyedField } from "./FieldForm.ts";
import {
  bucketFields,
  marketFields,
  samplingFields,
  timeFields,
  tokenFields,
} from "./modelForms.ts";

/** How the field at a path of a model is edited; `undefined` for what has no control of its own. */
export function findField(model: JsonObject, path: JsonPath): FieldForm | undefined {
  const [part, ...rest] = path;
  switch (part) {
    case "market":
      return fieldWithin(objectOf("Market", marketFields), { value: model.market, path: rest });
    case "token":
      return fieldWithin(objectOf("Token", tokenFields), { value: model.token, path: rest });
    case "buckets":
      return rest.length === 0
        ? undefined
        : fieldWithin(objectOf("Bucket", bucketFields), { value: undefined, path: rest.slice(1) });
    case "mechanisms": {
      const [place, ...inside] = rest;
      return typeof place === "number"
        ? fieldOfMechanism(readAt(model, ["mechanisms", place]), inside)
        : undefined;
    }
    default:
      return fieldIn([...timeFields, ...samplingFields], { value: model, path });
  }
}

/** The fields of a mechanism in the shape it has. */
export function fieldsOfMechanism(mechanism: JsonObject): readonly KeyedField[] {
  const options = findKind(mechanism.kind)?.options ?? [];
  const option = options.find(({ value }) => value === mechanism.form) ?? options[0];
  return option?.fields ?? [];
}

function objectOf(title: string, fields: readonly KeyedField[]): FieldForm {
  return { control: "object", title, isOptional: false, fields };
}

function fieldOfMechanism(mechanism: JsonValue | undefined, path: JsonPath): FieldForm | undefined {
  if (!isJsonObject(mechanism)) return undefined;
  const [first, ...rest] = path;
  if (first === "of") return fieldOfMechanism(mechanism.of, rest);
  return fieldIn(fieldsOfMechanism(mechanism), { value: mechanism, path });
}

type Place = { value: JsonValue | undefined; path: JsonPath };

function fieldIn(fields: readonly KeyedField[], { value, path }: Place): FieldForm | undefined {
  const [key, ...rest] = path;
  const form = fields.find((field) => field.key === key)?.form;
  const own = isJsonObject(value) && typeof key === "string" ? value[key] : undefined;
  return form === undefined ? undefined : fieldWithin(form, { value: own, path: rest });
}

function fieldWithin(form: FieldForm, { value, path }: Place): FieldForm | undefined {
  if (path.length === 0) return form;
  switch (form.control) {
    case "object":
      return fieldIn(form.fields, { value, path });
    case "list": {
      const [place, ...rest] = path;
      const item = Array.isArray(value) && typeof place === "number" ? value[place] : undefined;
      return typeof place === "number"
        ? fieldWithin(form.item, { value: item, path: rest })
        : undefined;
    }
    case "choice": {
      const chosen = isJsonObject(value) ? value[form.key] : undefined;
      const option = form.options.find((candidate) => candidate.value === chosen);
      return option === undefined ? undefined : fieldIn(option.fields, { value, path });
    }
    default:
      return undefined;
  }
}
