import { demand } from "./demand.ts";
import type { ModelIssue } from "./errors.ts";
import { maximumActs } from "./limits.ts";
import type { Model } from "./Model.ts";
import { secondsPerYear } from "./secondsPerYear.ts";

/**
 * Refuses a period so short that a run would act more often than it may.
 *
 * @param path - The field that holds the period.
 */
export function checkPeriod(
  { everySeconds }: { everySeconds: number },
  model: Model,
  path = "everySeconds",
): ModelIssue[] {
  // a comparison looks at the first year also where the horizon is shorter
  const span = Math.max(model.horizonSeconds, secondsPerYear);
  const acts = Math.floor(span / everySeconds) + 1;
  return demand(acts <= maximumActs, {
    path,
    message: `gives ${acts} events, at most ${maximumActs} are possible; make it larger`,
  });
}
