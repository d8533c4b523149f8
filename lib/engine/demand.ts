import type { ModelIssue } from "./errors.ts";

/** No issue where a condition holds, else the one given. */
export function demand(holds: boolean, issue: ModelIssue): ModelIssue[] {
  return holds ? [] : [issue];
}
