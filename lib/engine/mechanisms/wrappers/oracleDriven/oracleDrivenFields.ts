import { z } from "zod";
import {
  annotationFields,
  bucketField,
  choiceField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  processField,
} from "../../../fields.ts";

const readingField = z.strictObject({
  at: instantField("Time of reading"),
  value: numberField("Reading", { minimum: 0 }),
});

/**
 * Scales or routes what it holds by what an oracle says (S31): the factor is reading ÷ `reference`
 * within bounds. A reading older than `staleAfterSeconds` is not used; `fallbackFactor` is.
 */
export const oracleDrivenFields = z
  .strictObject({
    kind: z.literal("oracleDriven"),
    /** `route`: the factor's share goes where what it holds pays, the rest to `otherwise`. */
    use: choiceField("What the factor does", ["scale", "route"]),
    /** Readings that are known; else `process`. */
    readings: z
      .array(readingField, "must be a list of readings")
      .min(1, "must have at least one")
      .max(1_000, "at most 1000")
      .exactOptional(),
    /** What the oracle reads; else `readings`. */
    process: processField("Process that is read").exactOptional(),
    /** How often the oracle reads `process`; absent: at every step. */
    everySeconds: durationField("Time between readings").exactOptional(),
    /** Chance that a reading of `process` does not come. */
    missed: numberField("Share of readings missed", { minimum: 0, maximum: 1 }).exactOptional(),
    reference: numberField("Reading at which the factor is 1", { minimum: 1e-12 }),
    minimumFactor: numberField("Least factor", { minimum: 0, maximum: 1_000 }),
    maximumFactor: numberField("Largest factor", { minimum: 0, maximum: 1_000 }),
    staleAfterSeconds: durationField("Stale after"),
    fallbackFactor: numberField("Factor when stale", { minimum: 0, maximum: 1_000 }),
    otherwise: bucketField("Where the rest goes").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S31",
    title: "Oracle-driven allocation",
    summary: "Scales or routes what it holds by an oracle's readings, with a rule for stale ones.",
  } satisfies KindMeta);
