import type { Model } from "../../../lib/engine/Model.ts";
import type { YearMeasure } from "../../../lib/engine/metrics/measureYears.ts";
import type { SampledPart, SampledPartImpact } from "../../../lib/engine/SampledPart.ts";
import type { Trajectory } from "../../../lib/engine/Trajectory.ts";

/** One model with what was computed of it; of behaviour that is what one picture shows. */
export type ModelRun = {
  readonly model: Model;
  readonly trajectory: Trajectory;
  readonly years: readonly YearMeasure[];
  /** For each date the total a year before it, by the rules alone, in base units; see `recordYears`. */
  readonly yearBefore: readonly bigint[];
  readonly sampled: SampledPart | undefined;
};

/** What was computed of what the Lab shows; it stays in the worker. */
export type LabRun = {
  readonly baseline: ModelRun;
  readonly changed: ModelRun | undefined;
  /** Between sampled paths; absent where nothing was sampled or compared. */
  readonly difference: SampledPartImpact["difference"] | undefined;
};
