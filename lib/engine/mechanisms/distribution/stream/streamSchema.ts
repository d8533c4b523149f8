import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  destinationField,
  instantField,
  type KindMeta,
  numberField,
  rateField,
} from "../../../fields.ts";

const route = {
  kind: z.literal("stream"),
  from: bucketField("Paid from"),
  to: destinationField("Paid to"),
  ...annotationFields,
};

/** As LlamaPay: a rate a second for as long as nobody stops it. */
const rate = z.strictObject({
  ...route,
  form: z.literal("rate"),
  perSecond: rateField("Rate", "second"),
  /** Absent: the model's `asOf`. What lies before `asOf` is already in the buckets. */
  start: instantField("Start").exactOptional(),
  until: instantField("Stopped").exactOptional(),
});

/** As Sablier: an amount spread evenly over a time. */
const total = z.strictObject({
  ...route,
  form: z.literal("total"),
  total: amountField("Total"),
  /** What was paid out by the model's `asOf`. */
  released: amountField("Paid so far"),
  start: instantField("Start"),
  end: instantField("End"),
  /** Cancelled then: what has not been streamed stays where it is. */
  until: instantField("Stopped").exactOptional(),
});

/** A budget in the quote asset, paid in tokens at the price of the day; needs a market. */
const quote = z.strictObject({
  ...route,
  form: z.literal("quote"),
  quotePerYear: numberField("Budget in the quote asset", { minimum: 0, per: "year" }),
  start: instantField("Start").exactOptional(),
  until: instantField("Stopped").exactOptional(),
});

/** An outflow that is streamed (S20), with the runway and the probability that it runs dry. */
export const streamSchema = z
  .discriminatedUnion("form", [rate, total, quote], "must be one of rate, total, quote")
  .meta({
    row: "S20",
    title: "Stream",
    summary: "An outflow paid by the second: salaries, streamed grants, a budget.",
  } satisfies KindMeta);

export type Stream = z.infer<typeof streamSchema>;
