import { BaseError } from "../errors/BaseError.ts";

/** A profile is not of the documented shape. */
export class InvalidProfileError extends BaseError {
  /** @param parameters.problem - What follows the field's path: "is missing". */
  constructor(parameters: { path: string; problem: string }) {
    super(`The profile is not valid: ${parameters.path} ${parameters.problem}.`, {
      code: "dao.invalidProfile",
      fault: "input",
      remedy: "Correct the file there, or export a fresh profile from Settings and start from it.",
    });
  }
}
