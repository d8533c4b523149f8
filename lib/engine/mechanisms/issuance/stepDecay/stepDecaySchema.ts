import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  rateField,
  shareField,
} from "../../../fields.ts";

const common = {
  kind: z.literal("stepDecay"),
  /** Absent: newly issued. */
  from: bucketField("Paid from").exactOptional(),
  to: destinationField("Paid to"),
  everySeconds: durationField("Length of a step"),
  /** The first step begins here; what lies before the model's `asOf` is in the buckets already. */
  start: instantField("Start of the first step"),
  /** Absent: without end. */
  steps: countField("Number of steps").exactOptional(),
  ...annotationFields,
};

/** Curve: a rate a second, divided at each step by `divisor`. */
const rate = z.strictObject({
  ...common,
  form: z.literal("rate"),
  /** Whole tokens in 31,536,000 s of the first step's rate. */
  initialPerYear: amountField("First rate a year"),
  /** `"1.189207115002721024"` is 2^(1/4) as CRV writes it. */
  divisor: rateField("Divided at each step by"),
  /** The rate never falls below this. */
  terminal: amountField("Least rate a year").exactOptional(),
});

/** Synthetix: an amount at the end of each step, the first ones equal, each later one times `factor`. */
const amount = z.strictObject({
  ...common,
  form: z.literal("amount"),
  initialPerStep: amountField("First amount a step"),
  /** Of each step after the constant ones; at most 18 decimals. */
  factor: shareField("Factor a step"),
  constantSteps: countField("Steps before the decay").min(1, "must be at least 1"),
  /** The amount never falls below this. */
  terminal: amountField("Least amount a step").exactOptional(),
});

/** An issuance that falls step by step (S17). */
export const stepDecaySchema = z
  .discriminatedUnion("form", [rate, amount], "must be one of rate, amount")
  .meta({
    row: "S17",
    title: "Decaying schedule",
    summary: "An issuance that falls by a factor at each step.",
  } satisfies KindMeta);

export type StepDecay = z.infer<typeof stepDecaySchema>;
