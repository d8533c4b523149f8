import { z } from "zod";
import { annotationFields, durationField, type KindMeta, numberField } from "../../../fields.ts";

/** Pays less when the price swings more than `target`, and more when it swings less (S29). */
export const volatilityAdjustedFields = z
  .strictObject({
    kind: z.literal("volatilityAdjusted"),
    /** The volatility of the price at which what it holds is paid as it is. */
    target: numberField("Target volatility", { minimum: 0.000001, maximum: 20, per: "year" }),
    /** Weights of past returns fall by 1/e over this time. */
    windowSeconds: durationField("Window"),
    minimumFactor: numberField("Least factor", { minimum: 0, maximum: 1_000 }),
    maximumFactor: numberField("Largest factor", { minimum: 0, maximum: 1_000 }),
    ...annotationFields,
  })
  .meta({
    row: "S29",
    title: "Volatility-adjusted rewards",
    summary: "Scales what it holds by a target over the realised volatility, within bounds.",
  } satisfies KindMeta);
