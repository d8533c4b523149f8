import { BaseError } from "../errors/BaseError.ts";

/** A call that no chain could take: bad bytes, a value out of range. */
export class CallInvalidError extends BaseError {
  constructor(field: "to" | "value" | "data" | "operation", remedy: string) {
    super(`The call's ${field} is not valid.`, {
      code: "actions.callInvalid",
      fault: "input",
      remedy,
    });
  }
}
