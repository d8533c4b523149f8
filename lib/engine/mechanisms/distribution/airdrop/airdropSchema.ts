import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  choiceField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  shareField,
} from "../../../fields.ts";

/** People who get their part for one reason, and how they claim it. */
const group = z.strictObject({
  basis: choiceField("For", ["use", "holding", "liquidity", "governance", "tasks"]),
  share: shareField("Share of the airdrop"),
  /** Of its part, what is claimed if there is time without end. */
  claimedShare: shareField("Share ever claimed"),
  /** Half of what is ever claimed has been claimed after this time. */
  halfSeconds: durationField("Time to half the claims"),
});

/** Tokens set aside for many people, who claim them in their own time (S13). */
export const airdropSchema = z
  .strictObject({
    kind: z.literal("airdrop"),
    from: bucketField("Set aside in"),
    to: destinationField("Claimed to"),
    /** All that is set aside, claimed or not. */
    amount: amountField("Set aside"),
    start: instantField("Claims open"),
    /** The last second to claim; what is unclaimed then goes to `returnTo`. Absent: no end. */
    deadline: instantField("Claims close").exactOptional(),
    /** Absent: burned at the deadline. */
    returnTo: destinationField("Unclaimed returns to").exactOptional(),
    groups: z
      .array(group, "must be a list of groups")
      .min(1, "must have at least one")
      .max(20, "at most 20"),
    /**
     * Of the logarithm of the speed of claims, from path to path. Absent: every path claims alike.
     */
    speedDeviation: numberField("Deviation of claim speed", {
      minimum: 0,
      maximum: 3,
    }).exactOptional(),
    /** Of what is claimed, sold for the quote asset at once. */
    soldShare: numberField("Share sold at once", { minimum: 0, maximum: 1 }).exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S13",
    title: "Airdrop",
    summary: "Tokens set aside for past users, holders or tasks, claimed over time.",
  } satisfies KindMeta);

export type Airdrop = z.infer<typeof airdropSchema>;
