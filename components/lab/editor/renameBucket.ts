import { mechanismFieldsSchema } from "../../../lib/engine/ruleSchema.ts";
import { visitFields } from "../../../lib/engine/visitFields.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { parseJsonPath, readAt, writeAt } from "../model/jsonAt.ts";

/**
 * The model with another id for one bucket, everywhere it is named, so that typing a name breaks
 * nothing. Where two buckets share the id, what names it stays.
 */
export function renameBucket(
  model: JsonObject,
  { place, id }: { place: number; id: string },
): JsonObject {
  const path = ["buckets", place, "id"];
  const before = readAt(model, path);
  const renamed = writeAt(model, path, id) as JsonObject;
  const buckets = Array.isArray(model.buckets) ? model.buckets : [];
  const isShared =
    buckets.filter((bucket: JsonValue) => isJsonObject(bucket) && bucket.id === before).length > 1;
  if (typeof before !== "string" || isShared || !Array.isArray(model.mechanisms)) return renamed;
  const mechanisms = model.mechanisms.map((mechanism: JsonValue) =>
    renameIn(mechanism, { before, id }),
  );
  return { ...renamed, mechanisms };
}

function renameIn(mechanism: JsonValue, names: { before: string; id: string }): JsonValue {
  if (!isJsonObject(mechanism)) return mechanism;
  let next: JsonObject = mechanism;
  visitFields(mechanismFieldsSchema, mechanism, ({ path, meta, value }) => {
    const isNamed = meta.unit === "bucket" || meta.unit === "destination";
    if (isNamed)
      next = writeAt(next, parseJsonPath(path), rename(value as JsonValue, names)) as JsonObject;
  });
  return mechanism.of === undefined ? next : { ...next, of: renameIn(mechanism.of, names) };
}

function rename(value: JsonValue, { before, id }: { before: string; id: string }): JsonValue {
  if (value === before) return id;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, weight]) => [name === before ? id : name, weight]),
  );
}
