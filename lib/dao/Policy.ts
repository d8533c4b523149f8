import type { Ratio } from "../amount/Ratio.ts";

/** A DAO's own limits; a proposal beyond one is named. */
export type Policy = {
  /** Most growth of total supply in a year. */
  maxInflationPerYear: Ratio;
  /** Largest single payment, as a share of the treasury's balance of that asset. */
  maxGrantShare: Ratio;
};

/** Limits for DAOs that set none (docs/assumptions.md). */
export const defaultPolicy: Policy = {
  maxInflationPerYear: { numerator: 5n, denominator: 100n },
  maxGrantShare: { numerator: 10n, denominator: 100n },
};
