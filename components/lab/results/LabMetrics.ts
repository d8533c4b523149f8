import type { Ratio } from "../../../lib/amount/Ratio.ts";
import type { Unlock as MeasuredUnlock } from "../../../lib/engine/metrics/largestUnlocks.ts";
import type { YearMeasure } from "../../../lib/engine/metrics/measureYears.ts";

/** Shares as whole numbers of 10^-12: three quantiles over all paths. */
export type ShareBand = { readonly p5: bigint; readonly p50: bigint; readonly p95: bigint };

/** What one model comes to by the end of one of its years: by rules, and over all paths. */
export type YearFigures = Pick<YearMeasure, "inflation" | "dilution"> & {
  readonly sampledInflation: ShareBand | undefined;
  /** Share of paths on which the treasury was empty by then, in 10^-12. */
  readonly emptyTreasury: bigint | undefined;
};

/** One year from the start; its last second is the one before the anniversary. */
export type YearRow = Pick<YearMeasure, "year" | "endsAt"> & {
  readonly baseline: YearFigures;
  readonly changed: YearFigures | undefined;
};

/** A dated issue or release, with what it weighs. */
export type Unlock = Omit<MeasuredUnlock, "label"> & {
  readonly label: string;
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
