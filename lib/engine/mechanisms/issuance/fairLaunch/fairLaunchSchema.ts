import { z } from "zod";
import {
  amountField,
  annotationFields,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  processField,
} from "../../../fields.ts";

/** All is earned by taking part, from `start` on (S09): no sale, no share for insiders. */
export const fairLaunchSchema = z
  .strictObject({
    kind: z.literal("fairLaunch"),
    /** Weights over several pools; no bucket of team or investors. */
    to: destinationField("Earned by"),
    amount: amountField("Amount"),
    start: instantField("Start"),
    durationSeconds: durationField("Duration"),
    /** How many take part: a market process of form `level`; shows what each earns. */
    participants: processField("Participants").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S09",
    title: "Fair launch",
    summary: "All tokens are earned by taking part; insiders get none.",
  } satisfies KindMeta);

export type FairLaunch = z.infer<typeof fairLaunchSchema>;
