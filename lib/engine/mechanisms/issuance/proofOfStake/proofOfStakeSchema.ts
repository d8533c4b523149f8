import { z } from "zod";
import {
  annotationFields,
  bucketField,
  countField,
  destinationField,
  durationField,
  type KindMeta,
  numberField,
  processField,
  shareField,
} from "../../../fields.ts";

/** How holders answer, in sampled runs: they stake and unstake towards a ratio of the total supply. */
const response = z.strictObject({
  liquid: bucketField("Staked from and unstaked to"),
  /** The ratio they aim at: a market process of form `share`. Absent: the ratio at the start. */
  ratio: processField("Ratio aimed at").exactOptional(),
  /** The aim is multiplied by (yield ÷ yield at the start) to this power; 0 is no answer. */
  yieldElasticity: numberField("Elasticity to the yield", { minimum: 0, maximum: 5 }),
  /** Speed at which the gap closes: a year leaves e^−speed of it. */
  adjustmentPerYear: numberField("Speed of adjustment", {
    minimum: 0,
    maximum: 1_000,
    per: "year",
  }),
});

/** Ethereum's issuance to stakers (S02): a base reward that falls with the square root of the stake. */
export const proofOfStakeSchema = z
  .strictObject({
    kind: z.literal("proofOfStake"),
    to: destinationField("Rewards to"),
    stake: bucketField("Staked in"),
    baseRewardFactor: countField("Base reward factor")
      .min(1, "must be at least 1")
      .max(1_000_000, "must be at most 1000000"),
    epochSeconds: durationField("Length of an epoch"),
    /** Share of the stake whose validators do their duties; from two thirds on. */
    participation: shareField("Participation"),
    /** Share of the stake burned by slashing in 31,536,000 s. */
    slashedPerYear: shareField("Slashed a year"),
    response: response.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S02",
    title: "Proof of stake",
    summary: "Rewards to stakers that fall with the square root of the stake, and slashing.",
  } satisfies KindMeta);

export type ProofOfStake = z.infer<typeof proofOfStakeSchema>;
