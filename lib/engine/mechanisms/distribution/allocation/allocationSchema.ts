import { z } from "zod";
import {
  amountField,
  annotationFields,
  destinationField,
  instantField,
  type KindMeta,
} from "../../../fields.ts";

/** The first distribution of a token (S11): issued once, by shares over buckets that sum to 1. */
export const allocationSchema = z
  .strictObject({
    kind: z.literal("allocation"),
    total: amountField("Total"),
    shares: destinationField("Shares"),
    /** Absent: the model's `asOf`. What lies before `asOf` is in the buckets already. */
    at: instantField("Date").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S11",
    title: "Initial allocation",
    summary: "The first distribution, or a pre-mine, by shares over buckets.",
  } satisfies KindMeta);

export type Allocation = z.infer<typeof allocationSchema>;
