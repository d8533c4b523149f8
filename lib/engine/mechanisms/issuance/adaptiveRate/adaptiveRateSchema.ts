import { z } from "zod";
import {
  annotationFields,
  bucketField,
  destinationField,
  durationField,
  flagField,
  instantField,
  type KindMeta,
  processField,
  rateField,
  shareField,
} from "../../../fields.ts";

const common = {
  kind: z.literal("adaptiveRate"),
  to: destinationField("Issued to"),
  /** What is measured: this bucket's share of total supply. */
  staked: bucketField("Measured: staked in"),
  /** Sampled runs measure this market process of form `share` instead. */
  ratio: processField("Measured in sampled runs").exactOptional(),
  /** The rate changes, then issues, once in this time. */
  everySeconds: durationField("Time between changes"),
  /** Absent: one period after the model's `asOf`. */
  firstAt: instantField("First change").exactOptional(),
  target: shareField("Target ratio"),
  ...annotationFields,
};

/** Livepeer: a fixed change each period, up below the target, down above it. Rates are of a period. */
const step = z.strictObject({
  ...common,
  form: z.literal("step"),
  rate: rateField("Rate now", "period"),
  change: rateField("Change a period", "period"),
  /** Absent: 0. */
  floor: rateField("Least rate", "period").exactOptional(),
  ceiling: rateField("Largest rate", "period").exactOptional(),
});

/** Cosmos: a change in proportion to the distance, (1 − ratio ÷ target) × changePerYear. */
const proportional = z.strictObject({
  ...common,
  form: z.literal("proportional"),
  rate: rateField("Rate now", "year"),
  changePerYear: rateField("Most change a year", "year"),
  floor: rateField("Least rate", "year"),
  ceiling: rateField("Largest rate", "year"),
});

/** Tezos: scale ÷ ratio², and a bonus that grows while the ratio is below the band around the target. */
const curve = z.strictObject({
  ...common,
  form: z.literal("curve"),
  /** `"0.000625"` is the 1/1600 of Tezos. */
  scale: rateField("Scale of the static rate"),
  /** The dynamic rate at the start. */
  bonus: rateField("Dynamic rate now", "year"),
  radius: shareField("Radius of the band"),
  /** Change of the dynamic rate a day for each unit of distance; `"0.01"` for Tezos. */
  growthPerDay: rateField("Growth of the dynamic rate", "day"),
  floor: rateField("Least rate", "year"),
  ceiling: rateField("Largest rate", "year"),
  /** Tezos since Quebec: a ceiling that falls to 1 % as the ratio rises to a half. */
  adaptiveMaximum: flagField("Ceiling falls with the ratio").exactOptional(),
});

/** A rate of issuance that answers a measured ratio (S28). */
export const adaptiveRateSchema = z
  .discriminatedUnion(
    "form",
    [step, proportional, curve],
    "must be one of step, proportional, curve",
  )
  .meta({
    row: "S28",
    title: "Adaptive rate",
    summary: "Issuance that rises below a target ratio and falls above it.",
  } satisfies KindMeta);

export type AdaptiveRate = z.infer<typeof adaptiveRateSchema>;
