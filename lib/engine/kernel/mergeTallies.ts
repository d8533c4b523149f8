import { TalliesDifferError } from "./errors.ts";
import type { Tally } from "./Tally.ts";

/**
 * Adds `other` to `into`, whose arrays are changed, and gives the whole. Counts are integers: in any order
 * of merging the result is the same.
 *
 * @throws {TalliesDifferError} when they are not of the same program.
 */
export function mergeTallies(into: Tally, other: Tally): Tally {
  if (
    into.bins.length !== other.bins.length ||
    into.tallies.length !== other.tallies.length ||
    into.outputs.join() !== other.outputs.join()
  ) {
    throw new TalliesDifferError();
  }
  add(into.bins, other.bins);
  add(into.tallies, other.tallies);
  add(into.refused, other.refused);
  for (let at = 0; at < into.ranges.length; at += 2) {
    into.ranges[at] = Math.min(into.ranges[at] ?? 0, other.ranges[at] ?? 0);
    into.ranges[at + 1] = Math.max(into.ranges[at + 1] ?? 0, other.ranges[at + 1] ?? 0);
  }
  return { ...into, paths: into.paths + other.paths };
}

function add(into: Uint32Array, other: Uint32Array): void {
  for (let index = 0; index < into.length; index += 1) {
    into[index] = (into[index] ?? 0) + (other[index] ?? 0);
  }
}
