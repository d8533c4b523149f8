import type { Ratio } from "../amount/Ratio.ts";
import type { Trajectory } from "./Trajectory.ts";

/** Two models on the same dates, and what lies between them. Amounts in base units. */
export type Impact = {
  dates: readonly number[];
  baseline: Trajectory;
  /** Equals the baseline before the proposed model's `asOf`; its events from before are the baseline's too. */
  proposed: Trajectory;
  difference: {
    total: readonly bigint[];
    circulating: readonly bigint[];
    treasury: readonly bigint[];
  };
  metrics: {
    /**
     * Growth of total supply from right before the proposal (the baseline at the proposed model's
     * `asOf`) to 365 days later, what falls due at that very second not counted.
     */
    inflationFirstYear: { baseline: Ratio; proposed: Ratio };
    /** Relative change of a constant holder's share of supply at the proposed model's `asOf`: negative when diluted. */
    dilution: Ratio;
  };
};
