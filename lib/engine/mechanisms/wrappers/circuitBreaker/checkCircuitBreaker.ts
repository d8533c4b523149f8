import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { MechanismOf, Model } from "../../../Model.ts";

/** Refuses a breaker that nothing can trip, and limits without what they are measured on. */
export function checkCircuitBreaker(
  spec: MechanismOf<"circuitBreaker">,
  model: Model,
): ModelIssue[] {
  const { maximumDrawdown, maximumInflation, maximumOutflow, outflowFrom, windowSeconds } = spec;
  const limits = [maximumDrawdown, maximumInflation, maximumOutflow];
  const needsWindow = maximumInflation !== undefined || maximumOutflow !== undefined;
  return [
    ...demand(
      limits.some((limit) => limit !== undefined),
      {
        path: "maximumDrawdown",
        message: "is missing; give maximumDrawdown, maximumInflation or maximumOutflow",
      },
    ),
    ...demand(maximumDrawdown === undefined || model.market !== undefined, {
      path: "maximumDrawdown",
      message: "needs a price; give the model a market",
    }),
    ...demand(!needsWindow || windowSeconds !== undefined, {
      path: "windowSeconds",
      message: "is missing; maximumInflation and maximumOutflow are measured over it",
    }),
    ...demand((maximumOutflow === undefined) === (outflowFrom === undefined), {
      path: "outflowFrom",
      message: "belongs with maximumOutflow; give both or neither",
    }),
  ];
}
