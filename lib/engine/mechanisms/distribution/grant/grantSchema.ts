import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  destinationField,
  instantField,
  type KindMeta,
} from "../../../fields.ts";

/**
 * One payment at one time (S20): what the bucket holds is paid, the rest reported as a shortfall.
 */
export const grantSchema = z
  .strictObject({
    kind: z.literal("grant"),
    from: bucketField("Paid from"),
    to: destinationField("Paid to"),
    amount: amountField("Amount"),
    at: instantField("Date"),
    ...annotationFields,
  })
  .meta({
    row: "S20",
    title: "Grant",
    summary: "One payment at one date.",
  } satisfies KindMeta);

export type Grant = z.infer<typeof grantSchema>;
