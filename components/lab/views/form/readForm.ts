import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import { tryParse } from "../../../ui/tryParse.ts";

/** A form that was read: its values once all can be read, and what is wrong by field. */
export type ReadForm<Values> = {
  readonly values: Values | undefined;
  readonly errors: { readonly [Name in keyof Values]?: BaseError };
};

/** Reads every field of a form, so that each can say beside itself what is wrong. */
export function readForm<Values extends Record<string, unknown>>(
  readers: {
    readonly [Name in keyof Values]: () => Values[Name];
  },
): ReadForm<Values> {
  const read = Object.entries(readers).map(([name, reader]) => [name, tryParse(reader)] as const);
  const wrong = read.flatMap(([name, { error }]) => (error === undefined ? [] : [[name, error]]));
  const values = Object.fromEntries(read.map(([name, { value }]) => [name, value]));
  return {
    values: wrong.length === 0 ? (values as Values) : undefined,
    errors: Object.fromEntries(wrong) as ReadForm<Values>["errors"],
  };
}
