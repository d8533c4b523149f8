import { z } from "zod";
import {
  annotationFields,
  bucketField,
  countField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  rateField,
  shareField,
} from "../../../fields.ts";
import { maximumParts } from "../../../limits.ts";

const shared = {
  kind: z.literal("rebase"),
  /** Absent: every bucket. */
  holders: z
    .array(bucketField("Holder"), "must be a list of buckets")
    .min(1, "must name a bucket")
    .max(maximumParts, `at most ${maximumParts}`)
    .exactOptional(),
  /** In the quote asset. */
  target: rateField("Target price"),
  /** Closer to the target than this, nothing happens. */
  deadBand: shareField("Dead band, of the target"),
  everySeconds: durationField("Time between rebases"),
  /** Absent: one period after the model's `asOf`. */
  firstAt: instantField("First rebase").exactOptional(),
  /**
   * How far the price answers a change of supply: 1 leaves the market value as it was (twice the tokens,
   * half the price), 0 does not answer. Absent: 1.
   */
  priceResponse: numberField("Answer of the price to supply", {
    minimum: 0,
    maximum: 2,
  }).exactOptional(),
  /**
   * Flight, the death spiral: at each contraction the market value falls by this many times the
   * relative contraction. Above `priceResponse`, a contraction pushes the price further down. Absent: 0.
   */
  flight: numberField("Flight at a contraction", { minimum: 0, maximum: 100 }).exactOptional(),
  ...annotationFields,
};

/** Ampleforth's policy since AIP-5. */
const sigmoid = z.strictObject({
  ...shared,
  form: z.literal("sigmoid"),
  upper: shareField("Largest expansion"),
  /** Without its sign: `"0.1"` is the contract's −0.1. */
  lower: shareField("Largest contraction"),
  growth: rateField("Growth of the curve"),
});

/** Ampleforth's first policy: a part of the deviation at each rebase. */
const lag = z.strictObject({
  ...shared,
  form: z.literal("lag"),
  lag: countField("Rebases that a correction is spread over").min(1, "must be at least 1"),
});

/** Supply follows the price (S22): every balance is scaled by one factor. Needs the market's price. */
export const rebaseSchema = z
  .discriminatedUnion("form", [sigmoid, lag], "must be one of sigmoid, lag")
  .meta({
    row: "S22",
    title: "Rebase",
    summary: "Every balance is scaled to bring the price back to its target.",
  } satisfies KindMeta);

export type Rebase = z.infer<typeof rebaseSchema>;
