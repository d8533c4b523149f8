import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { MechanismOf, Model } from "../../../Model.ts";

/** Refuses bounds in the wrong order, and a model without a price. */
export function checkVolatilityAdjusted(
  { minimumFactor, maximumFactor }: MechanismOf<"volatilityAdjusted">,
  { market }: Model,
): ModelIssue[] {
  return [
    ...demand(minimumFactor <= maximumFactor, {
      path: "maximumFactor",
      message: "must not be below minimumFactor",
    }),
    ...demand(market !== undefined, {
      path: "target",
      message: "needs a price; give the model a market",
    }),
  ];
}
