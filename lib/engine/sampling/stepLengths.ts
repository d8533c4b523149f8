import { secondsPerYear } from "../secondsPerYear.ts";

/** The length of every step between the dates, in years of 365 days. */
export function stepLengths(dates: readonly number[]): readonly number[] {
  return dates.slice(1).map((date, index) => (date - (dates[index] ?? date)) / secondsPerYear);
}
