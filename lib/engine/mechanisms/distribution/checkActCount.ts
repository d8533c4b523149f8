import { demand } from "../../demand.ts";
import type { ModelIssue } from "../../errors.ts";
import { maximumActs } from "../../limits.ts";
import type { Model } from "../../Model.ts";
import { secondsPerYear } from "../../secondsPerYear.ts";

/**
 * Refuses more periods than a run may have.
 *
 * @param path - The field that holds `everySeconds`.
 */
export function checkActCount(
  everySeconds: number,
  model: Model,
  path = "everySeconds",
): ModelIssue[] {
  // a comparison looks at the first year also where the horizon is shorter
  const span = Math.max(model.horizonSeconds, secondsPerYear);
  const acts = Math.floor(span / everySeconds) + 1;
  return demand(acts <= maximumActs, {
    path,
    message: `gives ${acts} acts, at most ${maximumActs} are possible; make it larger`,
  });
}
