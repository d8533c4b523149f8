import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkHolders } from "../checkHolders.ts";
import { checkMarketPrice } from "../checkMarketPrice.ts";
import type { Rebase } from "./rebaseSchema.ts";

/** Refuses a policy without a price or a target, and a curve whose lower end is the target itself. */
export function checkRebase(spec: Rebase, model: Model): ModelIssue[] {
  const isPositive = (rate: string) => parseRate(rate).numerator > 0n;
  return [
    ...checkMarketPrice(model),
    ...checkHolders(spec.holders),
    ...demand(isPositive(spec.target), { path: "target", message: "must be above 0" }),
    ...demand(spec.form !== "sigmoid" || isPositive(spec.lower), {
      path: "lower",
      message: "must be above 0: the curve divides by it",
    }),
    ...checkPeriod(spec, model),
  ];
}
