import { z } from "zod";
import { addressSchema } from "../actions/parameterSchemas.ts";
import { plainText } from "../actions/plainText.ts";
import { BaseError } from "../errors/BaseError.ts";
import type { Route } from "./Draft.ts";
import { formatChainAddress } from "./formatChainAddress.ts";
import { parseChainAddress } from "./parseChainAddress.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const longestTitle = 200;

/** How a draft or plan is sent. */
export const routeSchema: z.ZodType<Route> = z.strictObject({
  kind: z.enum(["governor", "safe"], 'must be "governor" or "safe"'),
  address: addressSchema,
});

/** Text that UTF-8 can hold, so that the chain hashes the bytes that were read. */
export const textSchema = z
  .string()
  .refine((text) => !/\p{Cs}/u.test(text), "holds half a character that cannot be sent");

const chainAddressSchema = z.string().transform((text, context) => {
  try {
    return formatChainAddress(parseChainAddress(text));
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    context.addIssue(`${error.shortMessage} ${error.remedy}`);
    return z.NEVER;
  }
});

const titleSchema = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(longestTitle, `must be at most ${longestTitle} characters`)
  .refine(
    (text) => plainText(text, { maximumLength: text.length }) === text,
    "must be one line, without control or invisible characters and double spaces",
  );

/** A draft but for its actions, which only their kinds can check. */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  dao: chainAddressSchema,
  title: titleSchema,
  description: textSchema,
  route: routeSchema,
  actions: z.array(z.unknown()),
});
