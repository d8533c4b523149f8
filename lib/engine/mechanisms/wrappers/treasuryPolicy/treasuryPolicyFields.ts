import { z } from "zod";
import {
  annotationFields,
  bucketField,
  durationField,
  type KindMeta,
  numberField,
} from "../../../fields.ts";

/**
 * Sets the rate of what it holds so that the treasury's runway and the inflation stay inside a policy
 * (S32). What it holds may fill the treasury, spend from it, or issue elsewhere.
 */
export const treasuryPolicyFields = z
  .strictObject({
    kind: z.literal("treasuryPolicy"),
    treasury: bucketField("Treasury"),
    /** What the DAO spends, in the quote asset. */
    spendingPerYear: numberField("Spending in the quote asset", { minimum: 1e-9, per: "year" }),
    minimumRunwayMonths: numberField("Least runway in months", { minimum: 0.01, maximum: 1_200 }),
    /** Growth of the total within each year from the start. */
    maximumInflation: numberField("Largest inflation", { minimum: 0, maximum: 1_000, per: "year" }),
    /** How far ahead the price is forecast. */
    forecastSeconds: durationField("Forecast ahead"),
    /** The share of forecasts that are better than the one that is used. */
    confidence: numberField("Confidence", { minimum: 0.5, maximum: 0.9999 }),
    /** How often the rate is set anew. */
    everySeconds: durationField("Time between decisions"),
    /** Bounds of what an emission into the treasury is multiplied by. */
    minimumFactor: numberField("Least factor", { minimum: 0, maximum: 1_000 }),
    maximumFactor: numberField("Largest factor", { minimum: 0, maximum: 1_000 }),
    ...annotationFields,
  })
  .meta({
    row: "S32",
    title: "Autonomous treasury",
    summary: "Sets the rate of what it holds to keep runway and inflation inside a policy.",
  } satisfies KindMeta);
