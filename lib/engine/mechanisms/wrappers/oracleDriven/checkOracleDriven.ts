import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { MechanismOf } from "../../../Model.ts";

/** Refuses an oracle without one source, readings out of order, and shares above 1 when routing. */
export function checkOracleDriven(spec: MechanismOf<"oracleDriven">): ModelIssue[] {
  const { readings = [], process, use, minimumFactor, maximumFactor, fallbackFactor } = spec;
  const isRoute = use === "route";
  const isRising = readings.every(({ at }, index) => at > (readings[index - 1]?.at ?? -1));
  return [
    ...demand((spec.readings === undefined) !== (process === undefined), {
      path: "process",
      message: "or readings must be given, and not both",
    }),
    ...demand(process !== undefined || spec.everySeconds === undefined, {
      path: "everySeconds",
      message: "is of a process; readings have their own times",
    }),
    ...demand(process !== undefined || spec.missed === undefined, {
      path: "missed",
      message: "is of a process; leave out the readings that did not come",
    }),
    ...demand(isRising, { path: "readings", message: "must be in the order of their times" }),
    ...demand(minimumFactor <= maximumFactor, {
      path: "maximumFactor",
      message: "must not be below minimumFactor",
    }),
    ...demand(!isRoute || maximumFactor <= 1, {
      path: "maximumFactor",
      message: "is a share when routing, at most 1",
    }),
    ...demand(!isRoute || fallbackFactor <= 1, {
      path: "fallbackFactor",
      message: "is a share when routing, at most 1",
    }),
    ...demand(isRoute === (spec.otherwise !== undefined), {
      path: "otherwise",
      message: "belongs with use route; give both or neither",
    }),
  ];
}
