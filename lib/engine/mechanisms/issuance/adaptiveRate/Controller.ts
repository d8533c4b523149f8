import type { Ratio } from "../../../../amount/Ratio.ts";

/** What a controller measures, in base units. */
export type Measured = { staked: bigint; total: bigint };

/**
 * Changes a rate by what is measured at the end of each period, and says what share of the supply that
 * period issues.
 */
export type Controller = (measured: Measured) => Ratio;
