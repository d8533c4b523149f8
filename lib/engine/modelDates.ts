import { InvalidDatesError, TooManyStepsError } from "./errors.ts";
import { maximumDates } from "./limits.ts";
import type { Model } from "./Model.ts";

/**
 * The dates of a model's own grid: `asOf`, then every `stepSeconds` to the end of the horizon; the
 * last step may be shorter. A horizon of 0 gives one date.
 *
 * @returns Unix seconds, rising.
 * @throws {TooManyStepsError} beyond 100,000 dates. @throws {InvalidDatesError}
 */
export function modelDates(model: Model): readonly number[] {
  const { asOf, horizonSeconds, stepSeconds } = model;
  if (!(stepSeconds > 0 && horizonSeconds >= 0)) {
    throw new InvalidDatesError(`stepSeconds ${stepSeconds}, horizonSeconds ${horizonSeconds}`);
  }
  const steps = Math.ceil(horizonSeconds / stepSeconds);
  if (steps >= maximumDates) {
    throw new TooManyStepsError(`${steps + 1} dates; at most ${maximumDates}`);
  }
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.min(asOf + step * stepSeconds, asOf + horizonSeconds),
  );
}
