import { BaseError } from "../../lib/errors/BaseError.ts";

/** A file larger than any profile. */
export class FileTooLargeError extends BaseError {
  constructor(bytes: number, limit: number) {
    super(`This file is too large: ${bytes} bytes, and the limit is ${limit}.`, {
      code: "settings.fileTooLarge",
      fault: "input",
      remedy: "Choose the profile’s own file.",
    });
  }
}
