import type { FieldIssue } from "../actions/errors.ts";
import { formatIssue } from "../actions/errors.ts";
import { BaseError } from "../errors/BaseError.ts";

/** What a failed reading was of. */
export type Document = "draft" | "plan";

/** A draft or plan larger than anyone writes; nothing of it was read. */
export class DocumentTooLargeError extends BaseError {
  constructor(document: Document, { bytes, limit }: { bytes: number; limit: number }) {
    super(`This ${document} is too large: ${bytes} bytes, and the limit is ${limit}.`, {
      code: `${document}.tooLarge`,
      fault: "input",
      remedy: "Shorten its description, or split its actions over several proposals.",
    });
  }
}

/** Text that is not JSON. */
export class DocumentNotJsonError extends BaseError {
  constructor(document: Document, cause: unknown) {
    super(`This ${document} is not JSON.`, {
      code: `${document}.notJson`,
      fault: "input",
      remedy: `Give a ${document} as Mintage saves it, whole and unchanged.`,
      ...(cause instanceof Error ? { details: cause.message } : {}),
      cause,
    });
  }
}

/** A draft or plan of a version that this program does not read. */
export class DocumentVersionError extends BaseError {
  constructor(document: Document, version: unknown) {
    super(`This ${document} has a version that cannot be read here.`, {
      code: `${document}.unknownVersion`,
      fault: "input",
      remedy: "The version read here is 1: use a newer Mintage, or save it again as version 1.",
      details: `version: ${JSON.stringify(version)?.slice(0, 40)}`,
    });
  }
}

/** A draft or plan with fields missing, wrong or unknown; `issues` names every one by its path. */
export class DocumentInvalidError extends BaseError {
  readonly issues: readonly FieldIssue[];

  constructor(document: Document, issues: readonly FieldIssue[]) {
    super(`This ${document} is not complete and exact.`, {
      code: `${document}.invalid`,
      fault: "input",
      remedy: issues.slice(0, 20).map(formatIssue).join("\n"),
      ...(issues.length > 20 ? { details: `and ${issues.length - 20} more` } : {}),
    });
    this.issues = issues;
  }
}

/** A draft without actions: there is nothing to run or send. */
export class DraftEmptyError extends BaseError {
  constructor() {
    super("This draft has no actions.", {
      code: "draft.empty",
      fault: "input",
      remedy: "Add at least one action.",
    });
  }
}

/** A link that holds no readable draft. */
export class DraftLinkError extends BaseError {
  constructor(cause?: unknown) {
    super("This link holds no draft that can be read.", {
      code: "draft.linkMalformed",
      fault: "input",
      remedy: "Copy the whole link again, or ask for the draft as a file.",
      ...(cause === undefined ? {} : { cause }),
    });
  }
}
