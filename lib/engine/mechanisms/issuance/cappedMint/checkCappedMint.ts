import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import { maximumActs } from "../../../limits.ts";
import type { Model } from "../../../Model.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { CappedMint } from "./cappedMintSchema.ts";

/** Refuses more mints than a run may make. */
export function checkCappedMint(spec: CappedMint, model: Model): ModelIssue[] {
  // a comparison looks at the first year also where the horizon is shorter
  const span = Math.max(model.horizonSeconds, secondsPerYear);
  const mints = Math.floor(span / spec.minimumIntervalSeconds) + 1;
  return demand(mints <= maximumActs, {
    path: "minimumIntervalSeconds",
    message: `gives ${mints} mints, at most ${maximumActs} are possible; make it larger`,
  });
}
