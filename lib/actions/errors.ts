import { BaseError } from "../errors/BaseError.ts";
import { excerpt } from "./addressErrors.ts";

/** An action whose `type` no registered kind has. */
export class ActionUnknownError extends BaseError {
  constructor(type: unknown, known: readonly string[]) {
    super("There is no action of this type.", {
      code: "actions.unknownType",
      fault: "input",
      remedy: `Use one of: ${known.join(", ")}.`,
      details: `type: ${excerpt(typeof type === "string" ? type : typeof type)}`,
    });
  }
}

/** What is wrong with one field; `path` is empty for the value itself. */
export type FieldIssue = { path: string; message: string };

/** An action whose parameters its kind refuses; `issues` names every field. */
export class ActionInvalidError extends BaseError {
  readonly issues: readonly FieldIssue[];

  constructor(type: string | undefined, issues: readonly FieldIssue[]) {
    super(
      `${type === undefined ? "An action" : `The action "${type}"`} is not complete and exact.`,
      {
        code: "actions.invalid",
        fault: "input",
        remedy: issues.map(formatIssue).join("\n"),
      },
    );
    this.issues = issues;
  }
}

/** A human-readable function signature that cannot be read. */
export class FunctionSignatureError extends BaseError {
  constructor(text: string) {
    super("This function signature cannot be read.", {
      code: "actions.signatureMalformed",
      fault: "input",
      remedy: "Write it like `transfer(address to, uint256 amount)`.",
      details: excerpt(text),
    });
  }
}

/** An argument that its ABI type does not take exactly. */
export class ArgumentInvalidError extends BaseError {
  readonly path: string;
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`, {
      code: "actions.argumentInvalid",
      fault: "input",
      remedy: "Give the argument as its type in the signature asks.",
    });
    this.path = path;
    this.problem = problem;
  }
}

/** "amount: is missing", or the message alone where the whole value is meant. */
export function formatIssue({ path, message }: FieldIssue): string {
  return path === "" ? message : `${path}: ${message}`;
}
