import type { Ratio } from "../amount/Ratio.ts";
import type { Trajectory } from "./Trajectory.ts";

/** Two models on the same dates, and what lies between them. Amounts in base units. */
export type Impact = {
  dates: readonly number[];
  baseline: Trajectory;
  /** Equals the baseline before the proposed model's `asOf`. */
  proposed: Trajectory;
  difference: {
    total: readonly bigint[];
    circulating: readonly bigint[];
    treasury: readonly bigint[];
  };
  metrics: {
    /** Growth of total supply over the first 365 days after the proposed model's `asOf`. */
    inflationFirstYear: { baseline: Ratio; proposed: Ratio };
    /** Relative change of a constant holder's share of supply at the proposed model's `asOf`: negative when diluted. */
    dilution: Ratio;
  };
};
