import { demand } from "./demand.ts";
import type { ModelIssue } from "./errors.ts";
import { maximumActs } from "./limits.ts";
import type { Model } from "./Model.ts";
import { secondsPerYear } from "./secondsPerYear.ts";

/** Refuses a period so short that a run would act more often than it may. */
export function checkPeriod(spec: { everySeconds: number }, model: Model): ModelIssue[] {
  // a comparison looks at the first year also where the horizon is shorter
  const span = Math.max(model.horizonSeconds, secondsPerYear);
  const acts = Math.floor(span / spec.everySeconds) + 1;
  return demand(acts <= maximumActs, {
    path: "everySeconds",
    message: `gives ${acts} events, at most ${maximumActs} are possible; make it larger`,
  });
}
