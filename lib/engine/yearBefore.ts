import { secondsPerYear } from "./secondsPerYear.ts";

/**
 * For each date the place of the last date that lies 365 days before it or longer; in the first year the
 * start's.
 *
 * @param dates - Unix seconds, rising.
 * @param every - Only every so many dates may be chosen, counted from the start.
 */
export function yearBefore(dates: readonly number[], every = 1): readonly number[] {
  let base = 0;
  return dates.map((date) => {
    while ((dates[base + every] ?? Infinity) <= date - secondsPerYear) base += every;
    return base;
  });
}
