import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  destinationField,
  durationField,
  type KindMeta,
} from "../../../fields.ts";

/** What users pay miners: it moves what exists already, so it is apart from the subsidy. */
const fees = z.strictObject({
  from: bucketField("Fees paid from"),
  /** Whole tokens in 31,536,000 s. */
  perYear: amountField("Fees a year"),
});

/** A block subsidy that halves (S01): `initialSubsidy` shifted right by one bit every `intervalBlocks`. */
export const halvingSchema = z
  .strictObject({
    kind: z.literal("halving"),
    to: destinationField("Mined by"),
    /** Of a block before the first halving. */
    initialSubsidy: amountField("First subsidy"),
    intervalBlocks: countField("Blocks between halvings").min(1, "must be at least 1"),
    blockSeconds: durationField("Time between blocks"),
    /** Of the last block at the model's `asOf`; its subsidy is in the buckets already. */
    height: countField("Height at the start"),
    fees: fees.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S01",
    title: "Proof of work",
    summary: "A block subsidy that halves every so many blocks.",
  } satisfies KindMeta);

export type Halving = z.infer<typeof halvingSchema>;
