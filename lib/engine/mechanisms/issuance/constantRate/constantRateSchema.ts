import { z } from "zod";
import {
  annotationFields,
  bucketField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";

/**
 * A fixed amount each second or block (S16), newly issued or out of a bucket: floor(rate × seconds),
 * or floor(rate × blocks). Exactly one of `perSecond` and `perBlock`.
 */
export const constantRateSchema = z
  .strictObject({
    kind: z.literal("constantRate"),
    /** Absent: newly issued. */
    from: bucketField("Paid from").exactOptional(),
    to: destinationField("Paid to"),
    /** Whole tokens a second; may be finer than a base unit. */
    perSecond: rateField("Rate a second", "second").exactOptional(),
    /** Whole tokens a block. Block n is mined at `start` + n × `blockSeconds`. */
    perBlock: rateField("Rate a block", "block").exactOptional(),
    blockSeconds: durationField("Time between blocks").exactOptional(),
    /** Absent: from the model's `asOf`. What lies before `asOf` is already in the buckets. */
    start: instantField("Start").exactOptional(),
    until: instantField("End").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S16",
    title: "Constant rate",
    summary: "A fixed amount each second or block.",
  } satisfies KindMeta);

export type ConstantRate = z.infer<typeof constantRateSchema>;
