import type { JsonValue } from "../model/Json.ts";

const plainNumber = /^[-−]?[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]{1,3})?$/i;

/** A typed number as a model holds it; what is no number stays text, and the schema says so. */
export function readNumber(typed: string): JsonValue {
  const text = typed.trim().replace("−", "-");
  if (!plainNumber.test(text)) return typed;
  // biome-ignore lint/style/noRestrictedGlobals: a parameter of a sampled process, not an amount
  const number = Number(text);
  // Beyond all doubles is no number of JSON: in a file or link it would be lost.
  return Math.abs(number) < Infinity ? number : typed;
}

/** A value of a model as the text of its control. */
export function writeText(value: JsonValue | undefined): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

/** A number to so many significant digits, so that a slider leaves round numbers behind. */
export function roundTo(value: number, digits: number): number {
  // biome-ignore lint/style/noRestrictedGlobals: a parameter of a sampled process, not an amount
  return Number(value.toPrecision(digits));
}
