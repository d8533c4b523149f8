import { BaseError } from "../errors/BaseError.ts";

/** A value that JSON cannot hold, such as NaN, a function or a circle. */
export class NotJsonError extends BaseError {
  constructor(path: string, details: string) {
    super("A receipt covers JSON values only.", {
      code: "receipt.notJson",
      fault: "internal",
      remedy: "Pass plain objects, arrays, texts, finite numbers, bigints, booleans and null.",
      details: `${path === "" ? "the value" : path} is ${details}`,
    });
  }
}
