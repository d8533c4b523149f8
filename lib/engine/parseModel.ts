import type { z } from "zod";
import { checkModel } from "./checkModel.ts";
import type { ModelIssue } from "./errors.ts";
import { InvalidModelError } from "./InvalidModelError.ts";
import { maximumDepth } from "./limits.ts";
import type { Model } from "./Model.ts";
import { modelSchema } from "./modelSchema.ts";

/**
 * Reads a model from untrusted JSON. Nothing is guessed: unknown fields are refused.
 *
 * @param json - A parsed JSON value.
 * @throws {InvalidModelError} naming every field that is wrong, as in `mechanisms[2].maxPerMint: …`.
 */
export function parseModel(json: unknown): Model {
  checkDepth(json);
  const parsed = modelSchema.safeParse(json);
  if (!parsed.success) throw new InvalidModelError(parsed.error.issues.flatMap(toModelIssues));
  const issues = checkModel(parsed.data);
  if (issues.length > 0) throw new InvalidModelError(issues);
  return parsed.data;
}

/** Wrappers nest; a schema that follows hostile nesting would run out of stack. */
function checkDepth(json: unknown): void {
  const mechanisms: unknown = isObject(json) ? json.mechanisms : undefined;
  if (!Array.isArray(mechanisms)) return;
  for (const [index, mechanism] of mechanisms.entries()) {
    let depth = 0;
    for (let held: unknown = mechanism; isObject(held); held = held.of) depth += 1;
    if (depth > maximumDepth) {
      const message = `holds ${depth} mechanisms in each other, at most ${maximumDepth} are possible`;
      throw new InvalidModelError([{ path: `mechanisms[${index}].of`, message }]);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function toModelIssues(issue: z.core.$ZodIssue): ModelIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      message: "is not a field that the engine knows here",
    }));
  }
  return [{ path: formatPath(issue.path), message: issue.message }];
}

function formatPath(parts: readonly PropertyKey[]): string {
  if (parts.length === 0) return "model";
  const path = parts.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return path.join("").replace(/^\./, "");
}
