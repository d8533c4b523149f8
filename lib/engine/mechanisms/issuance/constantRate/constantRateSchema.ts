import { z } from "zod";
import {
  annotationFields,
  bucketField,
  choiceField,
  countField,
  destinationField,
  durationField,
  type FieldMeta,
  instantField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";
import { maximumParts } from "../../../limits.ts";

/** A number of periods from `asOf` on; before it where negative. */
const periodField = (title: string) =>
  z.int("must be a whole number").meta({ title, unit: "count" } satisfies FieldMeta);

/** Pools that share one rate, each with its own flooring, as MasterChef's. Periods count from `asOf`. */
const poolsSchema = z.strictObject({
  shares: z
    .array(
      z.strictObject({
        weight: rateField("Weight"),
        /** Periods before `asOf` that are not paid yet; less than 0 where the pool starts later. */
        owedPeriods: periodField("Periods owed").exactOptional(),
      }),
    )
    .min(1, "must have at least one pool")
    .max(maximumParts, `must have at most ${maximumParts} pools`),
  /** Of every pool, those that are paid nothing too. */
  allWeights: rateField("All weights"),
  /** Periods up to this one count `factor` times. */
  bonus: z
    .strictObject({ factor: countField("Factor"), untilPeriod: periodField("Last period") })
    .exactOptional(),
  /** `atDates`: each date pays what is owed by then, floored by itself. `never`: it runs, floored in all. */
  updated: choiceField("Updated", ["atDates", "never"]),
});

/**
 * A fixed amount each second or block (S16), newly issued or out of a bucket: floor(rate × seconds),
 * or floor(rate × blocks). Exactly one of `perSecond` and `perBlock`.
 */
export const constantRateSchema = z
  .strictObject({
    kind: z.literal("constantRate"),
    /** Absent: newly issued. */
    from: bucketField("Paid from").exactOptional(),
    to: destinationField("Paid to"),
    /** Whole tokens a second; may be finer than a base unit. */
    perSecond: rateField("Rate a second", "second").exactOptional(),
    /** Whole tokens a block. Block n is mined at `start` + n × `blockSeconds`. */
    perBlock: rateField("Rate a block", "block").exactOptional(),
    blockSeconds: durationField("Time between blocks").exactOptional(),
    /** Absent: from the model's `asOf`. What lies before `asOf` is already in the buckets. */
    start: instantField("Start").exactOptional(),
    until: instantField("End").exactOptional(),
    /** Shared by pools; absent: one sum. */
    pools: poolsSchema.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S16",
    title: "Constant rate",
    summary: "A fixed amount each second or block.",
  } satisfies KindMeta);

export type ConstantRate = z.infer<typeof constantRateSchema>;

export type Pools = z.infer<typeof poolsSchema>;
