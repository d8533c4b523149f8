/** The quantiles that are shown of every sampled quantity. */
export const bandLevels = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

export type BandLevel = keyof typeof bandLevels;

/**
 * Five quantiles over all paths at each date. `errors` is the Monte Carlo error of each: half the
 * distance between the quantiles one standard error of the rank below and above, as for independent
 * paths; the quasi-random paths used here are closer.
 */
export type Bands<Value> = Readonly<Record<BandLevel, readonly Value[]>> & {
  readonly errors: Readonly<Record<BandLevel, readonly Value[]>>;
};

/** A model's behaviour: what many paths of its market and mechanisms give. */
export type Sampled = {
  /** Unix seconds, rising; the first is the model's `asOf`. All arrays have this length. */
  dates: readonly number[];
  paths: number;
  seed: number;
  /** Sampled amounts are whole multiples of this many base units. */
  quantumBaseUnits: bigint;
  /** Base units. `burned` counts from the start. */
  total: Bands<bigint>;
  circulating: Bands<bigint>;
  treasury: Bands<bigint>;
  staked: Bands<bigint>;
  locked: Bands<bigint>;
  burned: Bands<bigint>;
  /** Base units, by id. */
  buckets: Readonly<Record<string, Bands<bigint>>>;
  /** In the quote asset, per token; absent without a market. */
  price?: Bands<number>;
  /** Growth of the total over the last 365 days, see `writeInflation`; in the first year since the start. */
  inflation: Bands<number>;
  /** What mechanisms and processes record beside amounts, by name: a yield, a fee, a stake ratio. */
  figures: Readonly<Record<string, Bands<number>>>;
  /** Share of paths on which something has happened by each date, by name: `treasury empty`. */
  probabilities: Readonly<Record<string, readonly number[]>>;
};

/** Two models on the same random numbers, and the paired difference, proposed less baseline. */
export type SampledImpact = {
  baseline: Sampled;
  proposed: Sampled;
  /** Quantiles of each path's own difference, not the difference of quantiles. */
  difference: {
    total: Bands<bigint>;
    circulating: Bands<bigint>;
    treasury: Bands<bigint>;
    price?: Bands<number>;
  };
};
