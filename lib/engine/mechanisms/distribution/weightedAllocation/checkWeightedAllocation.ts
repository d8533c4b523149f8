import { parseRate } from "../../../../amount/parseRate.ts";
import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkRecipients } from "../checkRecipients.ts";
import type { WeightedAllocation } from "./weightedAllocationSchema.ts";

/** Refuses a cap under which the budget cannot be given away, and too many periods. */
export function checkWeightedAllocation(spec: WeightedAllocation, model: Model): ModelIssue[] {
  const { numerator, denominator } = parseRate(spec.cap ?? "1");
  return [
    ...checkPeriod({ everySeconds: spec.everySeconds }, model),
    ...checkRecipients(spec.from, { path: "recipients", list: spec.recipients }),
    ...demand(numerator * BigInt(spec.recipients.length) >= denominator, {
      path: "cap",
      message: "times the number of recipients must be at least 1, so that weights sum to 1",
    }),
  ];
}
