/** A JSON object as a form edits it; a missing field is one that is not there. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** A JSON value as a form edits it. What was typed stays in it, whether or not it is valid. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** Where a value stands in a JSON value: keys and places in lists. */
export type JsonPath = readonly (string | number)[];

/** Whether a value is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
