import type { Bands } from "../../../lib/engine/Sampled.ts";
import type { TrajectoryEvent } from "../../../lib/engine/Trajectory.ts";
import type { LabMetrics } from "./LabMetrics.ts";

/** Digits after the point of figures that are no amounts: prices, shares, rates. */
export const figureDecimals = 12;

/** Amounts in base units of a token. */
export type TokenUnit = {
  readonly kind: "tokens";
  readonly decimals: number;
  readonly symbol: string;
};

/** What follows a number. Values are whole numbers of 10^-decimals of it. */
export type ValueUnit =
  | TokenUnit
  /** 1 is 100 %. */
  | { readonly kind: "share"; readonly decimals: typeof figureDecimals }
  | { readonly kind: "figure"; readonly decimals: typeof figureDecimals };

/** Something of a model that can be charted. */
export type Quantity = {
  /** `total`, `price`, `bucket:<id>`, `figure:<name>`, `probability:<name>`. */
  readonly id: string;
  readonly label: string;
  readonly unit: ValueUnit;
};

/** One quantity of one model over time. */
export type Curve = {
  /** What follows from rules alone. */
  readonly exact: readonly bigint[] | undefined;
  /** The most the rules would still allow; absent where that is no more than what is projected. */
  readonly allowed: readonly bigint[] | undefined;
  /** What behaviour makes of it; absent where nothing was sampled. */
  readonly bands: Bands<bigint> | undefined;
  /** A share of paths, where the quantity is a probability. */
  readonly probability: readonly bigint[] | undefined;
  readonly events: readonly TrajectoryEvent[];
};

/** The difference of two models, changed less baseline. */
export type DifferenceCurve = {
  readonly exact: readonly bigint[] | undefined;
  readonly bands: Bands<bigint> | undefined;
};

/** What the page shows of one or two models: one quantity over time, and the figures beneath. */
export type LabPicture = {
  readonly dates: readonly number[];
  readonly quantity: Quantity;
  readonly quantities: readonly Quantity[];
  readonly baseline: Curve;
  readonly changed: Curve | undefined;
  readonly difference: DifferenceCurve | undefined;
  /** Paths behind the bands; 0 where nothing was sampled. */
  readonly paths: number;
  /** The unit of amounts in the metrics. */
  readonly token: TokenUnit;
  readonly metrics: LabMetrics;
};
