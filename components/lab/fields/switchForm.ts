import type { JsonObject } from "../model/Json.ts";
import type { FormOption } from "./FieldForm.ts";
import { starters } from "./starters.ts";
import { type ModelNames, startValues } from "./startValue.ts";

/** A value in another of its shapes: what both shapes have stays, what is new gets a first value. */
export function switchForm(
  value: JsonObject,
  { option, names }: { option: FormOption; names: ModelNames },
): JsonObject {
  const kept = option.fields.filter(
    ({ key, form }) => form.control !== "fixed" && value[key] !== undefined,
  );
  const held = value.of === undefined ? {} : { of: value.of };
  const started = startValues(option, names);
  const starter = typeof value.kind === "string" ? starters[value.kind] : undefined;
  return {
    ...started,
    ...starter?.(names, started),
    ...Object.fromEntries(kept.map(({ key }) => [key, value[key] ?? null])),
    ...held,
  };
}
