import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  type KindMeta,
  numberField,
  processField,
  rateField,
} from "../../../fields.ts";
import { periodicFields } from "../periodicFields.ts";

/** People, or non-fungible tokens, with the same score. */
const group = z.strictObject({
  to: bucketField("Paid to"),
  participants: countField("Participants at the start").max(
    10_000_000_000,
    "must be at most 10^10",
  ),
  /** What one participant counts in a period. */
  score: countField("Score of each")
    .min(1, "must be at least 1")
    .max(1_000_000_000, "at most 10^9"),
});

/** A pool per period that those who take part share by score (S15), each up to a cap. */
export const contributionRewardsSchema = z
  .strictObject({
    kind: z.literal("contributionRewards"),
    ...periodicFields("Pool of a period"),
    /** What this leaves of the pool is shared by those below it, then stays unpaid. */
    capPerParticipant: amountField("Most for one participant").exactOptional(),
    groups: z
      .array(group, "must be a list of groups")
      .min(1, "must have at least one")
      .max(20, "at most 20"),
    /** Participants are multiplied by it after each period: `"1.05"` grows by 5 %. */
    growth: rateField("Growth of participants", "period").exactOptional(),
    /** Multiplies the participants of sampled paths. */
    activity: processField("Activity").exactOptional(),
    /** Of the rewards, sold for the quote asset at once. */
    soldShare: numberField("Share sold at once", { minimum: 0, maximum: 1 }).exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S15",
    title: "Contribution rewards",
    summary: "A pool per period for work, play, participation or staked NFTs, shared by score.",
  } satisfies KindMeta);

export type ContributionRewards = z.infer<typeof contributionRewardsSchema>;
