import { BaseError } from "../../lib/errors/BaseError.ts";

/** What typed text was read as, or why it could not be. */
export type Parsed<value> = { value: value; error?: never } | { value?: never; error: BaseError };

/** Reads typed text; a failure is a value here, since it is shown beside the field. */
export function tryParse<value>(parse: () => value): Parsed<value> {
  try {
    return { value: parse() };
  } catch (error) {
    if (error instanceof BaseError) return { error };
    throw error;
  }
}
