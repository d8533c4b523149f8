import type { ModelIssue } from "../../../lib/engine/errors.ts";
import { InvalidModelError } from "../../../lib/engine/InvalidModelError.ts";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import type { JsonObject } from "./Json.ts";

const none: readonly ModelIssue[] = [];

/** What is wrong with a model that is being typed; empty when nothing is. */
export function checkLab(model: JsonObject): readonly ModelIssue[] {
  try {
    parseModel(model);
    return none;
  } catch (error) {
    if (error instanceof InvalidModelError) return error.issues;
    throw error;
  }
}
