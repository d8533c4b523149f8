import { z } from "zod";
import { bucketClassSchema, bucketSchema } from "./bucketSchema.ts";
import { instantField } from "./fields.ts";
import { maximumParts, maximumPaths } from "./limits.ts";
import type { Mechanism } from "./Model.ts";
import { marketSchema } from "./marketSchema.ts";
import { wrapperFields } from "./mechanisms/wrappers/wrapperSchemas.ts";
import { ruleSchemas } from "./ruleSchema.ts";

const kinds = [...ruleSchemas, ...wrapperFields].map((schema) => kindOf(schema)).join(", ");

/** Any mechanism; a wrapper holds another one in `of`. */
export const mechanismSchema: z.ZodType<Mechanism> = z.lazy(() =>
  z.discriminatedUnion(
    "kind",
    [...ruleSchemas, ...wrapperFields.map((fields) => fields.extend({ of: mechanismSchema }))],
    `must be one of ${kinds}`,
  ),
) as z.ZodType<Mechanism>;

/** The shape of a model, field by field. What takes several fields together is `checkModel`'s. */
export const modelSchema = z.strictObject({
  token: z.strictObject({
    symbol: z.string("must be a text").max(100, "must be at most 100 characters"),
    decimals: z
      .int("must be a whole number")
      .min(0, "must be 0 to 255")
      .max(255, "must be 0 to 255"),
  }),
  asOf: instantField("Start"),
  buckets: z
    .array(bucketSchema, "must be a list of buckets")
    .max(maximumParts, `at most ${maximumParts}`),
  mechanisms: z
    .array(mechanismSchema, "must be a list of mechanisms")
    .max(maximumParts, `at most ${maximumParts}`),
  liquidClasses: z.array(bucketClassSchema, "must be a list of classes").exactOptional(),
  market: marketSchema.exactOptional(),
  horizonSeconds: z.int("must be whole seconds").nonnegative("must not be negative"),
  stepSeconds: z.int("must be whole seconds").positive("must be at least 1 second"),
  paths: z
    .int("must be a whole number")
    .positive("must be at least 1")
    .max(maximumPaths, `must be at most ${maximumPaths}`)
    .exactOptional(),
  seed: z
    .int("must be a whole number")
    .min(0, "must not be negative")
    .max(4_294_967_295, "must be below 2^32")
    .exactOptional(),
});

function kindOf(schema: (typeof ruleSchemas)[number] | (typeof wrapperFields)[number]): string {
  const shape = "shape" in schema ? schema.shape : schema.options[0].shape;
  return shape.kind.value;
}
