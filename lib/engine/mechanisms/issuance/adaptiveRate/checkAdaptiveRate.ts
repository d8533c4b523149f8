import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";

/** Refuses bounds that cross, targets that cannot be divided by, and more changes than a run may make. */
export function checkAdaptiveRate(spec: AdaptiveRate, model: Model): ModelIssue[] {
  const { floor = "0", ceiling } = spec;
  return [
    ...checkPeriod(spec, model),
    ...demand(ceiling === undefined || isAtMost(floor, ceiling), {
      path: "ceiling",
      message: "must not be below floor",
    }),
    ...demand(ceiling === undefined || isAtMost(ceiling, "10"), {
      path: "ceiling",
      message: 'must be at most "10", ten times the supply',
    }),
    ...demand(spec.form !== "proportional" || parseRate(spec.target).numerator > 0n, {
      path: "target",
      message: "must be above 0",
    }),
    ...(spec.form === "curve" ? checkBand(spec) : checkStart(spec)),
  ];
}

function checkStart(spec: Exclude<AdaptiveRate, { form: "curve" }>): ModelIssue[] {
  const { rate, floor = "0", ceiling = rate } = spec;
  return demand(isAtMost(floor, rate) && isAtMost(rate, ceiling), {
    path: "rate",
    message: "must lie between floor and ceiling",
  });
}

function checkBand({ radius, target }: Extract<AdaptiveRate, { form: "curve" }>): ModelIssue[] {
  return demand(isAtMost(radius, target), {
    path: "radius",
    message: "must not be larger than target",
  });
}

function isAtMost(a: string, b: string): boolean {
  const [left, right] = [parseRate(a), parseRate(b)];
  return left.numerator * right.denominator <= right.numerator * left.denominator;
}
