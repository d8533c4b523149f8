import { z } from "zod";
import {
  annotationFields,
  bucketField,
  durationField,
  instantField,
  type KindMeta,
  processField,
  shareField,
} from "../../../fields.ts";

/**
 * A share of revenue buys the token in the market's pool, with its price impact, and burns or keeps it
 * (S27). Without a pool it buys at the price.
 */
export const buybackSchema = z
  .strictObject({
    kind: z.literal("buyback"),
    /** Who sells: tokens leave this bucket. */
    from: bucketField("Bought from"),
    /** Absent: what is bought is burned. */
    to: bucketField("Kept in").exactOptional(),
    /** A process whose value is the yearly revenue, in the quote asset. */
    revenue: processField("Revenue of a year"),
    share: shareField("Share of revenue spent"),
    everySeconds: durationField("Time between purchases"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First purchase").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S27",
    title: "Buy-back",
    summary: "Revenue buys the token in the pool, to burn or to keep it.",
  } satisfies KindMeta);

export type Buyback = z.infer<typeof buybackSchema>;
