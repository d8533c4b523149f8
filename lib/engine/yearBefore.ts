import { secondsPerYear } from "./secondsPerYear.ts";

/**
 * For each date the place of the date against which a year's growth is measured: the first that lies no
 * more than 365 days before it; in the first year the start. So a right to mint once in 365 days counts
 * at most once, but at a date exactly 365 days after the start, which is before what falls due at its own
 * second.
 *
 * @param dates - Unix seconds, rising.
 * @param every - Only every so many dates may be chosen, counted from the start.
 */
export function yearBefore(dates: readonly number[], every = 1): readonly number[] {
  let base = 0;
  return dates.map((date) => {
    while ((dates[base] ?? date) < date - secondsPerYear) base += every;
    return base;
  });
}
