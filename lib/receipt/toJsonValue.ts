import { NotJsonError } from "./errors.ts";

/** What JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Deeper than any model or report; keeps a hostile value from exhausting the stack. */
const deepest = 64;

/**
 * Copies a value into plain JSON: a bigint becomes its decimal string, a key whose value is
 * `undefined` is left out. Nothing else is changed or guessed.
 *
 * @throws {NotJsonError} for NaN, an infinity, a function, a symbol, an instance of a class, a hole
 * or `undefined` in an array, and a nesting deeper than 64 (so also for a circle).
 */
export function toJsonValue(value: unknown): JsonValue {
  return convert(value, "", 0);
}

function convert(value: unknown, path: string, depth: number): JsonValue {
  if (depth > deepest) throw new NotJsonError(path, "nested too deep");
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") {
    if (value - value !== 0) throw new NotJsonError(path, String(value));
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => convert(item, `${path}[${index}]`, depth + 1));
  }
  if (typeof value === "object" && isPlain(value)) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, convert(item, `${path}.${key}`, depth + 1)] as const);
    return Object.fromEntries(entries);
  }
  throw new NotJsonError(path, typeof value === "object" ? "not a plain object" : typeof value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
