import { toFieldIssues } from "../actions/toFieldIssues.ts";
import { DocumentInvalidError } from "./errors.ts";
import type { Plan } from "./Plan.ts";
import { parseDocument } from "./parseDocument.ts";
import { planSchema } from "./planSchema.ts";

/**
 * Reads a plan from a file's text or from parsed JSON, with its calls frozen again. What the steps
 * claim is not taken as done: each route verifies it on chain.
 *
 * @throws {DocumentTooLargeError | DocumentNotJsonError | DocumentVersionError | DocumentInvalidError}
 */
export function parsePlan(source: unknown): Plan {
  const json = parseDocument(source, "plan");
  const parsed = planSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) throw new DocumentInvalidError("plan", toFieldIssues(parsed.error.issues));
  return parsed.data;
}
