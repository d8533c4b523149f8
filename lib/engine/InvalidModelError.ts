import { BaseError } from "../errors/BaseError.ts";
import type { ModelIssue } from "./errors.ts";

const shownIssues = 10;

/** A model that cannot be projected. Every issue names its field, as in `mechanisms[2].maxPerMint`. */
export class InvalidModelError extends BaseError {
  readonly issues: readonly ModelIssue[];

  constructor(issues: readonly ModelIssue[]) {
    const lines = issues.slice(0, shownIssues).map(({ path, message }) => `${path}: ${message}`);
    const more = issues.length - lines.length;
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"), {
      code: "engine.invalidModel",
      fault: "input",
      remedy: "Correct the fields named above; docs/engine.md describes every field.",
    });
    this.issues = issues;
  }
}
