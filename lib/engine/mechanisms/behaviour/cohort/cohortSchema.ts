import { z } from "zod";
import { annotationFields, bucketField, type KindMeta, numberField } from "../../../fields.ts";

const share = { minimum: 0, maximum: 1 };

/**
 * How the holders of one bucket behave (S39). Of all that arrives in it a share is staked, a share sold
 * at once, and a share never sold; of the rest so much is sold a year. What is sold goes through the
 * market's pool.
 */
export const cohortSchema = z
  .strictObject({
    kind: z.literal("cohort"),
    holders: bucketField("Holders"),
    soldTo: bucketField("Sold to"),
    /** Of what arrives, and of what is there at the start. */
    sellShare: numberField("Share sold at once", share),
    /** Never sold, whatever the price. */
    loyalShare: numberField("Share never sold", share),
    /** Of the rest, sold at this rate: after a year exp(−rate) of it is left. */
    sellPerYear: numberField("Selling of the rest", { minimum: 0, maximum: 1_000, per: "year" }),
    /** Selling is multiplied by (price ÷ price at the start) to this power. */
    priceResponse: numberField("Response to the price", {
      minimum: -10,
      maximum: 10,
    }).exactOptional(),
    stakeShare: numberField("Share staked", share).exactOptional(),
    stakedIn: bucketField("Staked in").exactOptional(),
    /** What holders may claim from `claimedFrom`, at this rate. */
    claimPerYear: numberField("Speed of claims", {
      minimum: 0,
      maximum: 1_000,
      per: "year",
    }).exactOptional(),
    claimedFrom: bucketField("Claimed from").exactOptional(),
    /** Standard deviation of the logarithm of how fast they sell and claim, drawn once a path. */
    deviation: numberField("Deviation between paths", { minimum: 0, maximum: 3 }),
    ...annotationFields,
  })
  .meta({
    row: "S39",
    title: "Cohort",
    summary: "How holders behave: what they claim, stake, sell, and never sell.",
  } satisfies KindMeta);

export type Cohort = z.infer<typeof cohortSchema>;
