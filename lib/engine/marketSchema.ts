import { z } from "zod";
import { amountField, countField, numberField, processIdField } from "./fields.ts";
import { maximumProcesses } from "./limits.ts";

const perYear = "year";

/** Sudden moves of the price: a Poisson number of jumps, their logarithms normal. */
const jumps = z.strictObject({
  perYear: numberField("Jumps", { minimum: 0, maximum: 365, per: perYear }),
  /** Mean of the logarithm of a jump; −0.2 is a fall of 18 %. */
  mean: numberField("Mean of log jump", { minimum: -5, maximum: 5 }),
  deviation: numberField("Deviation of log jump", { minimum: 0, maximum: 5 }),
});

/** A pull of the logarithm towards a level. */
const reversion = z.strictObject({
  perYear: numberField("Speed of return", { minimum: 0, maximum: 1_000, per: perYear }),
  level: numberField("Level", { minimum: 1e-12 }),
});

/** A constant-product pool of the token against a quote asset; its ratio sets the start price. */
const pool = z.strictObject({
  token: amountField("Tokens in the pool"),
  quote: amountField("Quote in the pool"),
  feeBps: countField("Pool fee in basis points").max(9_999, "must be at most 9999"),
});

/**
 * A quantity that behaviour drives. `level`: a positive quantity whose logarithm is normal (volume,
 * gas demand, fees), pulled back to `mean` at `reversionPerYear`, or a plain geometric motion where
 * that is 0. `share`: between 0 and 1, the logit of it normal (stake ratio, sell share).
 */
const process = z.discriminatedUnion(
  "form",
  [
    z.strictObject({
      id: processIdField,
      form: z.literal("level"),
      start: numberField("Start", { minimum: 1e-12 }),
      mean: numberField("Long-run level", { minimum: 1e-12 }).exactOptional(),
      reversionPerYear: numberField("Speed of return", { minimum: 0, maximum: 1_000 }),
      volatility: numberField("Volatility", { minimum: 0, maximum: 20, per: perYear }),
    }),
    z.strictObject({
      id: processIdField,
      form: z.literal("share"),
      start: numberField("Start", { minimum: 0.000001, maximum: 0.999999 }),
      mean: numberField("Long-run level", {
        minimum: 0.000001,
        maximum: 0.999999,
      }).exactOptional(),
      reversionPerYear: numberField("Speed of return", { minimum: 0, maximum: 1_000 }),
      volatility: numberField("Volatility of the logit", { minimum: 0, maximum: 20, per: perYear }),
    }),
  ],
  "must be one of level, share",
);

const correlation = z.strictObject({
  /** Two ids of processes, or `"price"`. */
  between: z.tuple([processIdField, processIdField], "must name two processes"),
  value: numberField("Correlation", { minimum: -1, maximum: 1 }),
});

/** What sampled processes share: the price of the token, and what else behaviour drives. */
export const marketSchema = z.strictObject({
  /** In units of the quote asset per token, at `asOf`. */
  price: numberField("Price", { minimum: 1e-12 }),
  /** Of the price, a year; 0 is a price without a trend. */
  drift: numberField("Drift", { minimum: -10, maximum: 10, per: perYear }),
  volatility: numberField("Volatility", { minimum: 0, maximum: 20, per: perYear }),
  jumps: jumps.exactOptional(),
  reversion: reversion.exactOptional(),
  pool: pool.exactOptional(),
  processes: z
    .array(process, "must be a list of processes")
    .max(maximumProcesses, `at most ${maximumProcesses}`)
    .exactOptional(),
  correlations: z.array(correlation, "must be a list").max(64, "at most 64").exactOptional(),
});

export type Market = z.infer<typeof marketSchema>;
