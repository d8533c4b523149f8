import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { LeveragedToken } from "./leveragedTokenSchema.ts";

/** Refuses a target outside its bounds, and too many rebalances. */
export function checkLeveragedToken(spec: LeveragedToken, model: Model): ModelIssue[] {
  const { target, minimum, maximum } = spec;
  return [
    ...demand(minimum <= target, { path: "minimum", message: "must not be above target" }),
    ...demand(maximum >= target, { path: "maximum", message: "must not be below target" }),
    ...checkPeriod(spec, model),
  ];
}
