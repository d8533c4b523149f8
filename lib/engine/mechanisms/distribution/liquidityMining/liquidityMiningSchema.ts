import { z } from "zod";
import {
  annotationFields,
  bucketField,
  countField,
  destinationField,
  instantField,
  type KindMeta,
  numberField,
  processField,
  rateField,
} from "../../../fields.ts";

/** Tokens that providers put into pools for the rewards, and take out again. */
const depth = z.strictObject({
  from: bucketField("Provided from"),
  pool: bucketField("Pooled in"),
  /** A year, of both sides of the pool: providers come while it earns more. */
  wantedYield: numberField("Yield that providers want", {
    minimum: 0.0001,
    maximum: 100,
    per: "year",
  }),
  /** How fast the gap closes: with 12 about two thirds of it in a month. */
  responsePerYear: numberField("Speed of providers", { minimum: 0, maximum: 1_000, per: "year" }),
  /** Traded through the pool, in the quote asset a year. Absent: no fees. */
  volume: processField("Trading volume a year").exactOptional(),
  feeBps: countField("Trading fee in basis points")
    .max(9_999, "must be at most 9999")
    .exactOptional(),
  /** Of the fee. Absent: all of it. */
  providersFeeShare: numberField("Share of fees to providers", {
    minimum: 0,
    maximum: 1,
  }).exactOptional(),
});

/**
 * Rewards for those who provide liquidity, lend or borrow (S14): a rate a second, split by gauge
 * weights over buckets.
 */
export const liquidityMiningSchema = z
  .strictObject({
    kind: z.literal("liquidityMining"),
    /** Absent: newly issued. */
    from: bucketField("Paid from").exactOptional(),
    /** One bucket for each gauge: pools, lenders, borrowers. */
    to: destinationField("Gauge weights"),
    perSecond: rateField("Rate", "second"),
    /** Absent: the model's `asOf`. What lies before `asOf` is already in the buckets. */
    start: instantField("Start").exactOptional(),
    until: instantField("End").exactOptional(),
    /** Of the rewards, sold for the quote asset at once. */
    soldShare: numberField("Share sold at once", { minimum: 0, maximum: 1 }).exactOptional(),
    depth: depth.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S14",
    title: "Liquidity mining",
    summary: "Rewards to liquidity providers, lenders or borrowers by gauge weights.",
  } satisfies KindMeta);

export type LiquidityMining = z.infer<typeof liquidityMiningSchema>;
