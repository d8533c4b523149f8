import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  durationField,
  instantField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";

/** Every period N × K ÷ (P + K) tokens are burned (S26). Needs the market's price. */
export const periodicBurnSchema = z
  .strictObject({
    kind: z.literal("periodicBurn"),
    from: bucketField("Burned from"),
    /** N: at 3 seconds a block, 2,592,000 in 90 days. */
    blocks: countField("Blocks of a period"),
    /** K, in the quote asset; BNB's was 1000 at first. */
    anchor: rateField("Price anchor"),
    everySeconds: durationField("Time between burns"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First burn").exactOptional(),
    /** Nothing is burned once the total is below this. */
    floor: amountField("Supply at which burning stops"),
    ...annotationFields,
  })
  .meta({
    row: "S26",
    title: "Periodic burn",
    summary: "A formula of price and blocks says what is burned each quarter.",
  } satisfies KindMeta);

export type PeriodicBurn = z.infer<typeof periodicBurnSchema>;
