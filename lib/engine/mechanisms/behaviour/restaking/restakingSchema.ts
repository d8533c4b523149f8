import { z } from "zod";
import {
  annotationFields,
  bucketField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  rateField,
  shareField,
  textField,
} from "../../../fields.ts";

/** A service that the stake secures. */
const service = z.strictObject({
  label: textField.exactOptional(),
  /** Shares of several services may sum to more than 1: that is what restaking is. */
  stakeShare: shareField("Share of the stake that secures it"),
  rewardsPerYear: rateField("Rewards, of the stake that secures it", "year"),
  /** A Poisson number of slashings, at most one in a step. */
  slashesPerYear: numberField("Slashings", { minimum: 0, maximum: 365, per: "year" }),
  slashedShare: numberField("Share lost in each, of the stake that secures it", {
    minimum: 0,
    maximum: 1,
  }),
});

/** One stake secures several services (S05): their rewards add up, and so do their slashings. */
export const restakingSchema = z
  .strictObject({
    kind: z.literal("restaking"),
    stake: bucketField("Stake"),
    /** Absent: newly issued. */
    from: bucketField("Rewards paid from").exactOptional(),
    to: destinationField("Rewards paid to"),
    feeShare: shareField("Operators' fee, of rewards"),
    feeTo: destinationField("Fee paid to"),
    services: z
      .array(service, "must be a list of services")
      .min(1, "must have a service")
      .max(32, "at most 32"),
    everySeconds: durationField("Time between payments"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First payment").exactOptional(),
    /** Absent: what is slashed is burned. */
    slashedTo: bucketField("Slashed stake goes to").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S05",
    title: "Restaking",
    summary: "One stake earns from several services, and any of them can slash it.",
  } satisfies KindMeta);

export type Restaking = z.infer<typeof restakingSchema>;
