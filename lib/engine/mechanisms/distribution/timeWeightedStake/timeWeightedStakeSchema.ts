import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  shareField,
} from "../../../fields.ts";
import { periodicFields } from "../periodicFields.ts";

const lock = z.strictObject({
  /** Gets the tokens at the end, and the rewards on the way. */
  to: bucketField("Of"),
  amount: amountField("Amount"),
  unlockAt: instantField("Unlocks"),
  /** Leaves before the end and pays the penalty. */
  exitAt: instantField("Leaves early").exactOptional(),
});

const rewards = z.strictObject(periodicFields("Rewards of a period"));

const earlyExit = z.strictObject({
  /** Of the amount; below it the penalty is the share of the longest time that remains. */
  mostPenalty: shareField("Largest penalty"),
  /** Absent: burned. */
  penaltyTo: destinationField("Penalty goes to").exactOptional(),
  /** How often a lock of a sampled path leaves early. Absent: none does. */
  perYear: numberField("Early exits", { minimum: 0, maximum: 100, per: "year" }).exactOptional(),
});

/** Stake locked for a time, whose weight in votes and rewards falls as the time runs out (S43). */
export const timeWeightedStakeSchema = z
  .strictObject({
    kind: z.literal("timeWeightedStake"),
    from: bucketField("Locked in"),
    longestSeconds: durationField("Longest lock"),
    locks: z
      .array(lock, "must be a list of locks")
      .min(1, "must have at least one")
      .max(64, "at most 64"),
    rewards: rewards.exactOptional(),
    earlyExit: earlyExit.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S43",
    title: "Time-weighted stake",
    summary: "Locked stake whose weight is its amount times the time that remains.",
  } satisfies KindMeta);

export type TimeWeightedStake = z.infer<typeof timeWeightedStakeSchema>;
