import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { Restaking } from "./restakingSchema.ts";

/** Refuses buckets that pay themselves, and too many payments. */
export function checkRestaking(spec: Restaking, model: Model): ModelIssue[] {
  const { stake, from, feeTo, slashedTo } = spec;
  const feeIds = typeof feeTo === "string" ? [feeTo] : Object.keys(feeTo);
  return [
    ...demand(from === undefined || !feeIds.includes(from), {
      path: "feeTo",
      message: "is the bucket that rewards come from; use another",
    }),
    ...demand(slashedTo !== stake, {
      path: "slashedTo",
      message: "is the stake itself; use another bucket, or none to burn it",
    }),
    ...checkPeriod(spec, model),
  ];
}
