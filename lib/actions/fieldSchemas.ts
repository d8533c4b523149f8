import type { Address, Hex } from "viem";
import { z } from "zod";
import { addressSchema, amountSchema, bytes32Schema } from "./parameterSchemas.ts";

/** What a parameter counts or names: how a form takes it, and what follows the number. */
export type FieldUnit =
  | "address"
  /** Base units of a token: see `of` and `like`. */
  | "tokens"
  | "wei"
  /** A length of time. */
  | "seconds"
  /** A moment, in Unix seconds. */
  | "instant"
  | "blocks"
  /** What the governor's clock counts: blocks or seconds. */
  | "clock"
  /** Base units of the token that votes. */
  | "votes"
  /** The numerator of a share of supply. */
  | "quorum"
  | "count"
  | "role"
  /** Yes or no. */
  | "flag"
  /** Words of the contract's own, such as a name. */
  | "text"
  | "bytes";

/** What a form may know of a parameter beside its schema. */
export type FieldMeta = {
  title: string;
  unit: FieldUnit;
  /** The parameter that names the token of an amount; `token` unless told. */
  of?: string;
  /** The value of the contract in whose token an amount is counted, where no parameter names it. */
  like?: string;
  /** What a form begins with, as the action holds it; of an address also `executor`, the account that calls. */
  start?: string;
};

/** An address, by its name in a form. */
export const addressField = (
  title: string,
  more: Pick<FieldMeta, "start"> = {},
): z.ZodType<Address> =>
  addressSchema.meta({ title, unit: "address", ...more } satisfies FieldMeta);

/** Base units of a token, which the parameter `token` names unless told. */
export const tokensField = (
  title: string,
  more: Pick<FieldMeta, "of" | "like"> = {},
): z.ZodType<string> => amountSchema.meta({ title, unit: "tokens", ...more } satisfies FieldMeta);

/** Wei, more than none. */
export const weiField = (title: string): z.ZodType<string> =>
  amountSchema
    .refine((text) => text !== "0", "must be more than 0")
    .meta({ title, unit: "wei" } satisfies FieldMeta);

/** The id of a role. */
export const roleField = (title: string): z.ZodType<Hex> =>
  bytes32Schema.meta({ title, unit: "role" } satisfies FieldMeta);

/** Bytes of any length; they come out in lower case. */
export const bytesField = (title: string): z.ZodType<Hex> =>
  z
    .string()
    .regex(/^0x(?:[0-9a-fA-F]{2})*$/, "must be 0x and an even number of hexadecimal digits")
    .transform((text): Hex => `0x${text.slice(2).toLowerCase()}`)
    .meta({ title, unit: "bytes" } satisfies FieldMeta);

/** Yes or no. */
export const flagField = (title: string, more: Pick<FieldMeta, "start"> = {}): z.ZodType<boolean> =>
  z
    .boolean({
      error: ({ input }) => (input === undefined ? undefined : "must be true or false"),
    })
    .meta({ title, unit: "flag", ...more } satisfies FieldMeta);

/** Words, in so many bytes of UTF-8. */
export const textField = (title: string, { bytes }: { bytes: number }): z.ZodType<string> =>
  z
    .string()
    .refine(
      (text) => !/\p{Cs}/u.test(text) && new TextEncoder().encode(text).length <= bytes,
      `must be at most ${bytes} bytes of well-formed text`,
    )
    .meta({ title, unit: "text" } satisfies FieldMeta);

/** A whole number of a unit as a decimal string, 0 or more, in so many bits. */
export function wholeField(
  meta: FieldMeta,
  { bits = 256n }: { bits?: bigint } = {},
): z.ZodType<string> {
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? undefined
          : 'must be a decimal string, such as "7200": JSON numbers lose digits',
    })
    .regex(/^(?:0|[1-9][0-9]{0,77})$/, {
      error: "must be a whole number as digits alone: no sign, point, comma or leading zero",
      abort: true,
    })
    .refine((text) => BigInt(text) < 2n ** bits, `is more than a uint${bits} holds`)
    .meta(meta);
}

/** A whole number as a decimal string that may be below 0, in so many bits of two's complement. */
export function signedField(
  { title, unit }: FieldMeta,
  { bits = 256n }: { bits?: bigint } = {},
): z.ZodType<string> {
  const end = 2n ** (bits - 1n);
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? undefined
          : 'must be a decimal string, such as "-7200": JSON numbers lose digits',
    })
    .regex(/^(?:0|-?[1-9][0-9]{0,77})$/, {
      error: "must be a whole number as digits alone, with - before it below 0",
      abort: true,
    })
    .refine(
      (text) => BigInt(text) < end && BigInt(text) >= -end,
      `is more than an int${bits} holds`,
    )
    .meta({ title, unit });
}
