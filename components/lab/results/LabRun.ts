import type { Model } from "../../../lib/engine/Model.ts";
import type { Sampled, SampledImpact } from "../../../lib/engine/Sampled.ts";
import type { Trajectory } from "../../../lib/engine/Trajectory.ts";

/** One model with all that was computed of it. */
export type ModelRun = {
  readonly model: Model;
  readonly trajectory: Trajectory;
  readonly sampled: Sampled | undefined;
};

/** All that was computed of what the Lab shows; it stays in the worker. */
export type LabRun = {
  readonly baseline: ModelRun;
  readonly changed: ModelRun | undefined;
  /** Between sampled paths; absent where nothing was sampled or compared. */
  readonly difference: SampledImpact["difference"] | undefined;
};
