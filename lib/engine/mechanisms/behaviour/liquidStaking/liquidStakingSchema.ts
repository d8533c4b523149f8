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
  processField,
  rateField,
  shareField,
} from "../../../fields.ts";
import { maximumParts } from "../../../limits.ts";

/** Losses of stake: a Poisson number of them, at most one in a step. */
const slashing = z.strictObject({
  eventsPerYear: numberField("Slashings", { minimum: 0, maximum: 365, per: "year" }),
  /** Of all that is pooled, lost in each. */
  lostShare: numberField("Share lost in each", { minimum: 0, maximum: 1 }),
});

/**
 * A rebasing staking derivative (S04): every report of rewards or losses scales the balance of every
 * holder; a fee on rewards is taken by minting shares.
 */
export const liquidStakingSchema = z
  .strictObject({
    kind: z.literal("liquidStaking"),
    /** Absent: every bucket. */
    holders: z
      .array(bucketField("Holder"), "must be a list of buckets")
      .min(1, "must name a bucket")
      .max(maximumParts, `at most ${maximumParts}`)
      .exactOptional(),
    /** Of what is pooled, before the fee. */
    rewardsPerYear: rateField("Rewards", "year"),
    /** A process whose value is the yearly rate, on sampled paths in place of `rewardsPerYear`. */
    rewardsProcess: processField("Rewards, as a process").exactOptional(),
    feeShare: shareField("Fee, of rewards"),
    /** Buckets of holders. */
    feeTo: destinationField("Fee paid to"),
    /** All shares at the model's `asOf`. Absent: one for each token. */
    shares: amountField("Shares").exactOptional(),
    /** Between reports; Lido's oracle reports once a day. */
    everySeconds: durationField("Time between reports"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First report").exactOptional(),
    slashing: slashing.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S04",
    title: "Liquid staking",
    summary: "Rewards and losses scale every balance; a fee on rewards is minted as shares.",
  } satisfies KindMeta);

export type LiquidStaking = z.infer<typeof liquidStakingSchema>;
