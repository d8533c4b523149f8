import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkHolders } from "../checkHolders.ts";
import type { LiquidStaking } from "./liquidStakingSchema.ts";

/** Refuses holders named twice, a fee to somebody who holds none of the pool, and too many reports. */
export function checkLiquidStaking(spec: LiquidStaking, model: Model): ModelIssue[] {
  const { holders, feeTo } = spec;
  const paid = typeof feeTo === "string" ? [feeTo] : Object.keys(feeTo);
  return [
    ...checkHolders(holders),
    ...demand(holders === undefined || paid.every((id) => holders.includes(id)), {
      path: "feeTo",
      message: "must be among the holders: the fee is paid in the token itself",
    }),
    ...checkPeriod(spec, model),
  ];
}
