import { z } from "zod";
import type { ActionKind } from "../../../lib/actions/Action.ts";
import type { FieldMeta } from "../../../lib/actions/fieldSchemas.ts";

/** A parameter of a kind of action, as its schema describes it. */
export type SchemaField = FieldMeta & { name: string };

/**
 * The parameters of a kind by name, title and unit; `undefined` where its schema does not say all of
 * them, so that no form can leave one out.
 */
export function schemaFields({
  schema,
}: Pick<ActionKind, "schema">): readonly SchemaField[] | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const fields = Object.entries(shape).flatMap(([name, field]): SchemaField[] => {
    const { title, unit, ...more } = z.globalRegistry.get(field) ?? {};
    return typeof title === "string" && isUnit(unit) ? [{ name, title, unit, ...more }] : [];
  });
  return fields.length === Object.keys(shape).length ? fields : undefined;
}

const units: ReadonlySet<unknown> = new Set<FieldMeta["unit"]>([
  "address",
  "tokens",
  "wei",
  "seconds",
  "instant",
  "blocks",
  "clock",
  "votes",
  "quorum",
  "count",
  "role",
  "flag",
  "text",
  "bytes",
]);

function isUnit(unit: unknown): unit is FieldMeta["unit"] {
  return units.has(unit);
}
