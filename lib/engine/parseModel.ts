import type { z } from "zod";
import { checkModel } from "./checkModel.ts";
import { InvalidModelError, type ModelIssue } from "./errors.ts";
import type { Model } from "./Model.ts";
import { modelSchema } from "./modelSchema.ts";

/**
 * Reads a model from untrusted JSON. Nothing is guessed: unknown fields are refused, except `market`,
 * `paths` and `seed`, which only sampled processes use and which are left out here.
 *
 * @param json - A parsed JSON value.
 * @throws {InvalidModelError} naming every field that is wrong, as in `mechanisms[2].maxPerMint: …`.
 */
export function parseModel(json: unknown): Model {
  const parsed = modelSchema.safeParse(json);
  if (!parsed.success) throw new InvalidModelError(parsed.error.issues.flatMap(toModelIssues));
  const { market: _market, paths: _paths, seed: _seed, ...model } = parsed.data;
  const issues = checkModel(model);
  if (issues.length > 0) throw new InvalidModelError(issues);
  return model;
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
