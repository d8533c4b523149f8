import type { BaseError } from "../../../../lib/errors/BaseError.ts";

/** Codes of what is said beside the CSV. */
export const csvCodes = ["csv.line", "lab.csvTooLarge"];

/** The error, where it is one of the CSV. */
export function csvErrorOf(error: BaseError | undefined): BaseError | undefined {
  return errorWith(error, csvCodes);
}

/** The error, where it has one of the codes: it then stands beside the field it is about. */
export function errorWith(
  error: BaseError | undefined,
  codes: readonly string[],
): BaseError | undefined {
  return error !== undefined && codes.includes(error.code) ? error : undefined;
}
