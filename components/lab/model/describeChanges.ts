import { isJsonObject, type JsonValue } from "./Json.ts";
import { formatJsonPath } from "./jsonAt.ts";

/** One place at which two models differ; `undefined` where one of them has nothing there. */
export type ModelChange = {
  readonly path: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
};

/** Every place at which two JSON values differ, in the order of the first. */
export function describeChanges(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: readonly (string | number)[] = [],
): readonly ModelChange[] {
  if (before === after) return [];
  const changesAt = (key: string | number, a: JsonValue | undefined, b: JsonValue | undefined) =>
    describeChanges(a, b, [...path, key]);
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesAt(key, before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) => changesAt(at, before[at], after[at])).flat();
  }
  return [{ path: formatJsonPath(path), before, after }];
}
