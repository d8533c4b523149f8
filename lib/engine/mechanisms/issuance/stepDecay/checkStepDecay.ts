import { parseRate } from "../../../../amount/parseRate.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import { maximumActs } from "../../../limits.ts";
import type { Model } from "../../../Model.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import { decimalUnit } from "./raiseFloored.ts";
import type { StepDecay } from "./stepDecaySchema.ts";

/** Refuses more steps than a run may have, rates that rise, and factors finer than the contract's. */
export function checkStepDecay(spec: StepDecay, model: Model): ModelIssue[] {
  // a comparison looks at the first year also where the horizon is shorter
  const end = model.asOf + Math.max(model.horizonSeconds, secondsPerYear);
  const within = Math.max(Math.ceil((end - spec.start) / spec.everySeconds), 0);
  const steps = Math.min(within, spec.steps ?? Infinity);
  const issues = demand(steps <= maximumActs, {
    path: "everySeconds",
    message: `gives ${steps} steps, at most ${maximumActs} are possible; make it larger`,
  });
  if (spec.form === "rate") {
    const { numerator, denominator } = parseRate(spec.divisor);
    const message = 'must be at least "1"; 1 is no decay';
    return [...issues, ...demand(numerator >= denominator, { path: "divisor", message })];
  }
  const message = "must have at most 18 decimals";
  const isFine = parseRate(spec.factor).denominator > decimalUnit;
  return [...issues, ...demand(!isFine, { path: "factor", message })];
}
