import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { ConstantRate } from "./constantRateSchema.ts";

/** Refuses a rate that ends before it starts, and one that is not told once. */
export function checkConstantRate(spec: ConstantRate): ModelIssue[] {
  const { start = 0, until = Infinity, perSecond, perBlock, blockSeconds } = spec;
  const isPerBlock = perBlock !== undefined;
  return [
    ...demand(until >= start, { path: "until", message: "must not be before start" }),
    ...demand((perSecond === undefined) === isPerBlock, {
      path: isPerBlock ? "perBlock" : "perSecond",
      message: "give either perSecond, or perBlock with blockSeconds",
    }),
    ...demand((blockSeconds !== undefined) === isPerBlock, {
      path: "blockSeconds",
      message: "belongs to perBlock; give both or neither",
    }),
  ];
}
