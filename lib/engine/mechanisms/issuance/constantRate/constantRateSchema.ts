import { z } from "zod";
import {
  annotationFields,
  bucketField,
  destinationField,
  instantField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";

/** A fixed amount each second (S16), newly issued or out of a bucket: floor(perSecond × elapsed). */
export const constantRateSchema = z
  .strictObject({
    kind: z.literal("constantRate"),
    /** Absent: newly issued. */
    from: bucketField("Paid from").exactOptional(),
    to: destinationField("Paid to"),
    /** Whole tokens a second; may be finer than a base unit. */
    perSecond: rateField("Rate", "second"),
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
