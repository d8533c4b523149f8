import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkMarketPrice } from "../checkMarketPrice.ts";
import type { PeriodicBurn } from "./periodicBurnSchema.ts";

/** Refuses a burn by the price in a model without one, and an anchor of 0. */
export function checkPeriodicBurn(spec: PeriodicBurn, model: Model): ModelIssue[] {
  return [
    ...checkMarketPrice(model),
    ...demand(parseRate(spec.anchor).numerator > 0n, {
      path: "anchor",
      message: "must be above 0, or nothing is ever burned",
    }),
    ...checkPeriod(spec, model),
  ];
}
