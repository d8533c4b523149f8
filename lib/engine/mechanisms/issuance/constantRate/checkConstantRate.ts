import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { ConstantRate } from "./constantRateSchema.ts";

/** Refuses a rate that ends before it starts. */
export function checkConstantRate(spec: ConstantRate): ModelIssue[] {
  const { start = 0, until = Infinity } = spec;
  return demand(until >= start, { path: "until", message: "must not be before start" });
}
