import { allProcesses } from "./allProcesses.ts";
import type { Model } from "./Model.ts";
import { projectWith } from "./projectWith.ts";
import type { Trajectory } from "./Trajectory.ts";

/**
 * Carries a model of any kinds through time, exactly, in base units; see `projectWith`.
 *
 * @throws {InvalidDatesError} @throws {TooManyStepsError} @throws {UnknownBucketError}
 * @throws {AmountError}
 * @example project(model).total.at(-1)
 */
export function project(
  model: Model,
  options: { dates?: readonly number[] | undefined } = {},
): Trajectory {
  return projectWith(allProcesses, model, options);
}
