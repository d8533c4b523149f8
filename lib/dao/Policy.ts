import type { Address } from "viem";
import type { Ratio } from "../amount/Ratio.ts";

/** A DAO's own limits; a proposal beyond one is named. */
export type Policy = {
  /** Most growth of total supply in a year. */
  maxInflationPerYear: Ratio;
  /** Largest single payment, as a share of the treasury's balance of that asset. */
  maxGrantShare: Ratio;
  /** Most of one asset that a proposal may take out of all treasury accounts together. */
  maxDrainShare: Ratio;
  /** Most of the total supply that one account outside the treasury may receive. */
  maxSupplyShare: Ratio;
  /** Most that a sale may move a pool's price. */
  maxPriceImpact: Ratio;
  /**
   * How long what is left of an asset has to last, in seconds, if as much of it left again each
   * year; 0: no limit.
   */
  minRunwaySeconds: number;
  /** The only accounts that may be paid, checksummed; `undefined`: any. */
  recipientsAllowed: readonly Address[] | undefined;
  /** A contract that is asked `isSanctioned(address)` of every recipient; `undefined`: none. */
  screeningOracle: Address | undefined;
};

/** Limits for DAOs that set none (docs/assumptions.md). */
export const defaultPolicy: Policy = {
  maxInflationPerYear: { numerator: 5n, denominator: 100n },
  maxGrantShare: { numerator: 10n, denominator: 100n },
  maxDrainShare: { numerator: 50n, denominator: 100n },
  maxSupplyShare: { numerator: 5n, denominator: 100n },
  maxPriceImpact: { numerator: 5n, denominator: 100n },
  minRunwaySeconds: 0,
  recipientsAllowed: undefined,
  screeningOracle: undefined,
};
