import type { Ratio } from "../../../lib/amount/Ratio.ts";
import type { TrajectoryEvent } from "../../../lib/engine/Trajectory.ts";

/** Shares as whole numbers of 10^-12: three quantiles over all paths. */
export type ShareBand = { readonly p5: bigint; readonly p50: bigint; readonly p95: bigint };

/** What one model comes to by the end of one of its years. */
export type YearFigures = {
  /** Growth of the total over the year, by rules alone. */
  readonly inflation: Ratio;
  /** The same over all paths. */
  readonly sampledInflation: ShareBand | undefined;
  /** Change of a constant holder's share of the total since the start, by rules alone. */
  readonly dilution: Ratio;
  /** Share of paths on which the treasury was empty by then, in 10^-12. */
  readonly emptyTreasury: bigint | undefined;
};

/** One year from the start, counted from 1; its last second is the one before the anniversary. */
export type YearRow = {
  readonly year: number;
  /** Unix seconds of the anniversary. */
  readonly endsAt: number;
  readonly baseline: YearFigures;
  readonly changed: YearFigures | undefined;
};

/** A dated issue or release, with what it weighs. */
export type Unlock = Pick<TrajectoryEvent, "at" | "kind" | "amount"> & {
  readonly label: string;
  /** Of what circulated at the date before. */
  readonly ofCirculating: Ratio;
  /** Of the tokens in the market's pool; absent without a pool. */
  readonly ofPool: Ratio | undefined;
};

/** The end of a model's run. */
export type EndFigures = {
  readonly start: bigint;
  readonly exact: bigint;
  readonly p5: bigint | undefined;
  readonly p50: bigint | undefined;
  readonly p95: bigint | undefined;
};

/** The figures beneath the chart. */
export type LabMetrics = {
  readonly total: { readonly baseline: EndFigures; readonly changed: EndFigures | undefined };
  readonly years: readonly YearRow[];
  readonly unlocks: {
    readonly baseline: readonly Unlock[];
    readonly changed: readonly Unlock[] | undefined;
  };
};
