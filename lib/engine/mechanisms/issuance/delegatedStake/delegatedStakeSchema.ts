import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  durationField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";

const shareOfBps = (title: string) => countField(title).max(10_000, "must be at most 10000");

const producer = z.strictObject({
  to: bucketField("Rewards to"),
  votes: amountField("Votes"),
});

/**
 * Delegated proof of stake (S03): the rewards of each block go to producers and to those who vote for
 * them, the producers' part by votes. Exactly one of `perYear` and `perBlock`.
 */
export const delegatedStakeSchema = z
  .strictObject({
    kind: z.literal("delegatedStake"),
    /** Whole tokens in 31,536,000 s. */
    perYear: rateField("Rewards a year", "year").exactOptional(),
    /** Whole tokens a block; block n is mined at the model's `asOf` + n × `blockSeconds`. */
    perBlock: rateField("Rewards a block", "block").exactOptional(),
    blockSeconds: durationField("Time between blocks").exactOptional(),
    producers: z
      .array(producer, "must be a list of producers")
      .min(1, "must name at least one producer")
      .max(500, "at most 500"),
    voters: bucketField("Voters' rewards to"),
    /** Of the rewards; with `voterShareBps` 10000 together. */
    producerShareBps: shareOfBps("Producers' share in basis points"),
    voterShareBps: shareOfBps("Voters' share in basis points"),
    ...annotationFields,
  })
  .meta({
    row: "S03",
    title: "Delegated stake",
    summary: "Block rewards to elected producers and their voters.",
  } satisfies KindMeta);

export type DelegatedStake = z.infer<typeof delegatedStakeSchema>;
