import { isJsonObject, type JsonPath, type JsonValue } from "./Json.ts";

/** The value at a path; `undefined` where there is none. */
export function readAt(json: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  let value = json;
  for (const key of path) {
    if (Array.isArray(value)) value = value[key as number];
    else if (isJsonObject(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}

/**
 * The value with another one at a path; `undefined` removes what is there. Everything beside the path
 * is shared with the old value, so that what did not change need not be drawn again.
 */
export function writeAt(
  json: JsonValue | undefined,
  path: JsonPath,
  value: JsonValue | undefined,
): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  const isLast = rest.length === 0;
  if (typeof key === "number") {
    const list: readonly JsonValue[] = Array.isArray(json) ? json : [];
    if (isLast && value === undefined) return list.filter((_, index) => index !== key);
    const item = isLast ? (value ?? null) : writeAt(list[key], rest, value);
    return key < list.length ? list.with(key, item) : [...list, item];
  }
  const object = isJsonObject(json) ? json : {};
  if (isLast && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  const next = isLast ? (value ?? null) : writeAt(object[key], rest, value);
  // A spread keeps a changed field where it was, and puts a new one last.
  return { ...object, [key]: next };
}

/** A path as the engine's errors write it: `mechanisms[2].maxPerMint`. */
export function formatJsonPath(path: JsonPath): string {
  const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`));
  return parts.join("").replace(/^\./, "");
}

/** The path that `formatJsonPath` wrote; keys with dots or brackets do not occur in models' fields. */
export function parseJsonPath(text: string): JsonPath {
  const parts = text.matchAll(/\[([0-9]+)\]|([^.[\]]+)/g);
  return [...parts].map(([, place, key = ""]) => (place === undefined ? key : parseInt(place, 10)));
}
