import { LabFileError, LabTooLargeError } from "../errors.ts";
import { isJsonObject, type JsonValue } from "./Json.ts";
import type { LabDocument } from "./LabDocument.ts";

/** The largest model the Lab takes: bytes of its JSON. */
export const largestModel = 500_000;

/** Levels of lists and objects in each other: far more than any model has, and what walks them calls itself. */
const deepest = 64;

/**
 * The Lab's models from JSON: a model alone, or the pair that the Lab shares. Whether they are valid
 * is said beside their fields.
 *
 * @throws {LabFileError}
 */
export function readLabJson(json: unknown): LabDocument {
  if (!isJsonObject(json) || isTooDeep(json)) throw new LabFileError();
  if (isJsonObject(json.baseline)) {
    return {
      baseline: json.baseline,
      ...(isJsonObject(json.changed) ? { changed: json.changed } : {}),
    };
  }
  if (!("mechanisms" in json) && !("buckets" in json)) throw new LabFileError();
  return { baseline: json };
}

/**
 * The Lab's models from the text of a file.
 *
 * @throws {LabFileError | LabTooLargeError}
 */
export function readLabFile(text: string): LabDocument {
  if (text.length > largestModel) throw new LabTooLargeError(largestModel);
  let json: JsonValue;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, "")) as JsonValue;
  } catch (error) {
    throw new LabFileError(error);
  }
  return readLabJson(json);
}

function isTooDeep(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
