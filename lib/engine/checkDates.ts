import { InvalidDatesError, TooManyStepsError } from "./errors.ts";
import { maximumDates } from "./limits.ts";

/**
 * Checks that dates can be projected: whole Unix seconds, rising, the first not before `asOf`.
 *
 * @throws {InvalidDatesError} @throws {TooManyStepsError}
 */
export function checkDates(dates: readonly number[], asOf: number): void {
  if (dates.length === 0) throw new InvalidDatesError("no dates");
  if (dates.length > maximumDates) {
    throw new TooManyStepsError(`${dates.length} dates; at most ${maximumDates}`);
  }
  let earliest = asOf;
  for (const date of dates) {
    if (date % 1 !== 0) throw new InvalidDatesError(`${date} is not a whole number`);
    if (date < earliest) throw new InvalidDatesError(`${date} comes before ${earliest}`);
    earliest = date + 1;
  }
}
