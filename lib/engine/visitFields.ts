import type { z } from "zod";
import type { FieldMeta } from "./fields.ts";

/** A field of a model with what its schema says of it. */
export type VisitedField = { path: string; meta: FieldMeta; value: unknown };

/**
 * Calls `visit` for every field that `value` has and the schema gives a unit, nested ones too, so that
 * what holds for all amounts or all buckets is written once.
 *
 * @param value - What the schema has taken.
 */
export function visitFields(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (field: VisitedField) => void,
): void {
  walk({ schema: schema as z.core.$ZodTypes, value, path: "" }, visit);
}

type Place = { schema: z.core.$ZodTypes; value: unknown; path: string };

function walk({ schema, value, path }: Place, visit: (field: VisitedField) => void): void {
  if (value === undefined) return;
  const meta = metaOf(schema);
  if (meta?.unit !== undefined) visit({ path, meta, value });
  else for (const place of childrenOf({ schema, value, path })) walk(place, visit);
}

/** The units and words a schema was given, if any. */
export function metaOf(schema: z.core.$ZodType): FieldMeta | undefined {
  const meta = (schema as z.ZodType).meta() as FieldMeta | undefined;
  return meta;
}

function childrenOf({ schema, value, path }: Place): Place[] {
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
      return [{ schema: def.innerType as z.core.$ZodTypes, value, path }];
    case "object":
      return Object.entries(def.shape).map(([key, field]) => ({
        schema: field as z.core.$ZodTypes,
        value: (value as Record<string, unknown>)[key],
        path: path === "" ? key : `${path}.${key}`,
      }));
    case "array":
      return (value as unknown[]).map((item, index) => ({
        schema: def.element as z.core.$ZodTypes,
        value: item,
        path: `${path}[${index}]`,
      }));
    case "union": {
      const option = def.options.find((candidate) => accepts(candidate, value));
      return option === undefined ? [] : [{ schema: option as z.core.$ZodTypes, value, path }];
    }
    default:
      return [];
  }
}

/** Whether an option of a union told apart by `kind` or `form` is the value's. */
function accepts(option: z.core.$ZodType, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === "union") return def.options.some((inner) => accepts(inner, value));
  if (def.type !== "object") return false;
  return Object.entries(def.shape).every(([key, field]) => {
    const literal = (field as z.core.$ZodTypes)._zod.def;
    return (
      literal.type !== "literal" ||
      (literal.values as readonly unknown[]).includes((value as Record<string, unknown>)[key])
    );
  });
}
