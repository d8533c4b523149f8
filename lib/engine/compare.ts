import { allProcesses } from "./allProcesses.ts";
import { compareWith } from "./compareWith.ts";
import type { Impact } from "./Impact.ts";
import type { Model } from "./Model.ts";

/**
 * Projects two models of any kinds on the same dates and takes the difference, proposed less
 * baseline; see `compareWith`.
 *
 * @throws {ModelsDifferError} and whatever `project` throws.
 */
export function compare(parameters: {
  baseline: Model;
  proposed: Model;
  dates?: readonly number[] | undefined;
}): Impact {
  return compareWith(allProcesses, parameters);
}
