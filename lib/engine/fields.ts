import { z } from "zod";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

/** What a field holds, for a form that shows it: how it is entered and what follows the number. */
export type FieldUnit =
  | "tokens"
  | "share"
  | "rate"
  | "instant"
  | "duration"
  | "count"
  | "number"
  | "bucket"
  | "destination"
  | "process"
  | "flag"
  | "choice";

/** What a form may know of a field beside its schema. */
export type FieldMeta = { title: string; unit: FieldUnit; per?: string };

const longestText = 500;

/** An amount in whole tokens; decimals are checked once the token's are known. */
export const amountField = (title: string) =>
  z
    .string('must be a text such as "20000000.5"')
    .max(400, "is too long for an amount")
    .regex(
      /^[0-9]+(?:\.[0-9]+)?$/,
      'must be plain digits with at most one point, such as "20000000.5"',
    )
    .meta({ title, unit: "tokens" });

const rate = z
  .string('must be a text such as "0.02"')
  .max(100, "is too long for a rate")
  .regex(/^[0-9]+(?:\.[0-9]+)?$/, 'must be a plain decimal number; "0.02" is 2 %');

/** A rate, ratio or factor as decimal text, exact to any number of digits. */
export const rateField = (title: string, per?: string) =>
  rate.meta({ title, unit: "rate", ...(per === undefined ? {} : { per }) });

/** A share from "0" to "1" as decimal text. */
export const shareField = (title: string) =>
  rate
    .regex(/^(?:0+(?:\.[0-9]+)?|0*1(?:\.0+)?)$/, {
      error: 'must be from "0" to "1"; "0.02" is 2 %',
    })
    .meta({ title, unit: "share" });

/** An instant in Unix seconds. */
export const instantField = (title: string) =>
  z
    .int("must be Unix time in whole seconds")
    .nonnegative("must be Unix time, not negative")
    .meta({ title, unit: "instant" });

/** A duration of at least one second. */
export const durationField = (title: string) =>
  z
    .int("must be whole seconds")
    .positive("must be at least 1 second")
    .meta({ title, unit: "duration" });

/** A whole number, 0 or more: blocks, periods, people. */
export const countField = (title: string) =>
  z
    .int("must be a whole number")
    .nonnegative("must not be negative")
    .meta({ title, unit: "count" });

/** A parameter of a sampled process: a plain finite number within bounds. */
export const numberField = (
  title: string,
  bounds: { minimum?: number; maximum?: number; per?: string } = {},
) => {
  const { minimum = -1e15, maximum = 1e15, per } = bounds;
  return z
    .number("must be a finite number")
    .min(minimum, `must be at least ${minimum}`)
    .max(maximum, `must be at most ${maximum}`)
    .meta({ title, unit: "number", ...(per === undefined ? {} : { per }) });
};

/** Yes or no. */
export const flagField = (title: string) =>
  z.boolean("must be true or false").meta({ title, unit: "flag" });

/** One of a few words. */
export const choiceField = <const Words extends readonly [string, ...string[]]>(
  title: string,
  words: Words,
) => z.enum(words, `must be one of ${words.join(", ")}`).meta({ title, unit: "choice" });

const idOf = (what: string) =>
  z
    .string(`must be the id of a ${what}`)
    .regex(
      /^[\p{L}\p{N}][^\p{C}]{0,99}$/u,
      "must be 1 to 100 characters, the first a letter or digit",
    );

/** The id of a bucket. */
export const idField = idOf("bucket");

/** The id of a process of the market. */
export const processIdField = idOf("process");

/** One bucket. */
export const bucketField = (title: string) => idField.meta({ title, unit: "bucket" });

/** A process of the market, by its id. */
export const processField = (title: string) => processIdField.meta({ title, unit: "process" });

/** A bucket, or weights over buckets that sum to 1, such as `{ "a": "0.6", "b": "0.4" }`. */
export const destinationField = (title: string) =>
  z
    .union([idField, z.record(idField, rate)], "must be a bucket or weights over buckets")
    .meta({ title, unit: "destination" });

export const textField = z
  .string("must be a text")
  .max(longestText, `must be at most ${longestText} characters`);

/** The row of MECHANISMS and the words by which a list of kinds shows one. */
export type KindMeta = { row: string; title: string; summary: string };

/** What every mechanism may carry beside its rule. */
export const annotationFields = {
  label: textField.exactOptional(),
  source: textField.exactOptional(),
  asOf: textField.exactOptional(),
};
