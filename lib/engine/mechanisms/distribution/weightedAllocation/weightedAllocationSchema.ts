import { z } from "zod";
import {
  annotationFields,
  bucketField,
  type KindMeta,
  numberField,
  rateField,
  shareField,
} from "../../../fields.ts";
import { periodicFields } from "../periodicFields.ts";

const recipient = z.strictObject({
  to: bucketField("Paid to"),
  /** In any unit that is the same for all: only their proportion counts. */
  votes: rateField("Votes"),
  /** Of its votes, what is lost after each period. Absent: nothing. */
  decay: shareField("Decay of votes").exactOptional(),
});

/** A budget per period, shared by votes (S21): gauges, retroactive rewards, quadratic rounds. */
export const weightedAllocationSchema = z
  .strictObject({
    kind: z.literal("weightedAllocation"),
    ...periodicFields("Budget of a period"),
    /** Of the budget, for one recipient; what it cuts goes to the others by their votes. */
    cap: shareField("Most for one recipient").exactOptional(),
    recipients: z
      .array(recipient, "must be a list of recipients")
      .min(1, "must have at least one")
      .max(50, "at most 50"),
    /** Of the logarithm of each recipient's votes. Absent: sampled paths vote as stated. */
    voteVolatility: numberField("Volatility of votes", {
      minimum: 0,
      maximum: 5,
      per: "year",
    }).exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S21",
    title: "Weighted allocation",
    summary: "A budget per period, shared by vote weights with a cap and decay.",
  } satisfies KindMeta);

export type WeightedAllocation = z.infer<typeof weightedAllocationSchema>;
