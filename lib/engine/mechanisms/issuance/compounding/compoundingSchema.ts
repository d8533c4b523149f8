import { z } from "zod";
import {
  annotationFields,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  rateField,
} from "../../../fields.ts";

const common = {
  kind: z.literal("compounding"),
  to: destinationField("Issued to"),
  /** How often it is issued. */
  everySeconds: durationField("Time between issues"),
  /** Absent: one period after the model's `asOf`. */
  firstAt: instantField("First issue").exactOptional(),
  until: instantField("End").exactOptional(),
  ...annotationFields,
};

/** A yearly rate split over the whole periods of 31,536,000 s, as Synthetix splits 2.5 % over 52 weeks. */
const yearly = z.strictObject({
  ...common,
  form: z.literal("yearly"),
  /** Of total supply. */
  perYear: rateField("Rate a year", "year"),
});

/** A factor a block or second, raised to the blocks or seconds of a period. */
const perBlock = z.strictObject({
  ...common,
  form: z.literal("perBlock"),
  /** What a block multiplies the supply by, such as `"1.000000012184945188"`; at most 27 decimals. */
  factor: rateField("Factor a block", "block"),
  blockSeconds: durationField("Time between blocks"),
});

/** A share of the supply of the moment, again and again (S18). */
export const compoundingSchema = z
  .discriminatedUnion("form", [yearly, perBlock], "must be one of yearly, perBlock")
  .meta({
    row: "S18",
    title: "Compounding inflation",
    summary: "A share of the supply of the moment, issued again and again.",
  } satisfies KindMeta);

export type Compounding = z.infer<typeof compoundingSchema>;
