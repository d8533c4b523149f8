import type { Bands, Sampled } from "./Sampled.ts";

/** Some quantities of a model's behaviour, by name. What was not asked for is not there: it is never read as zero. */
export type SampledPart = Pick<
  Sampled,
  "dates" | "paths" | "seed" | "quantumBaseUnits" | "probabilities"
> & {
  /**
   * All that could be asked for, in the model's order: `total`, `circulating`, `treasury`, `staked`,
   * `locked`, `burned`, `inflation`, `price` where there is a market, `bucket:<id>`, `figure:<name>`.
   */
  names: readonly string[];
  /** Base units, of what was asked for. */
  amounts: ReadonlyMap<string, Bands<bigint>>;
  /** In units of their own, of what was asked for: the price, inflation as a share, figures. */
  numbers: ReadonlyMap<string, Bands<number>>;
};

/** Two models on the same random numbers, and the paired difference, proposed less baseline. */
export type SampledPartImpact = {
  baseline: SampledPart;
  proposed: SampledPart;
  /** Quantiles of each path's own difference, not the difference of quantiles. */
  difference: Pick<SampledPart, "amounts" | "numbers">;
};
