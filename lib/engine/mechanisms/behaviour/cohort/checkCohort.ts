import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { Cohort } from "./cohortSchema.ts";

/** Shares may pass 1 by the rounding of a double. */
const tolerance = 1e-9;

/** Refuses shares above 1 in all, halves of a pair, one bucket in two roles, and no price to answer. */
export function checkCohort(spec: Cohort, model: Model): ModelIssue[] {
  const { holders, soldTo, stakedIn, claimedFrom, stakeShare, claimPerYear, priceResponse } = spec;
  const shares = spec.sellShare + spec.loyalShare + (stakeShare ?? 0);
  return [
    ...demand(shares <= 1 + tolerance, {
      path: "sellShare",
      message: `with loyalShare and stakeShare sums to ${shares}, at most 1`,
    }),
    ...demand((stakeShare === undefined) === (stakedIn === undefined), {
      path: "stakedIn",
      message: "belongs with stakeShare; give both or neither",
    }),
    ...demand((claimPerYear === undefined) === (claimedFrom === undefined), {
      path: "claimedFrom",
      message: "belongs with claimPerYear; give both or neither",
    }),
    ...(["soldTo", "stakedIn", "claimedFrom"] as const).flatMap((path) =>
      demand(spec[path] !== holders, {
        path,
        message: "is the bucket of the holders; use another",
      }),
    ),
    ...demand(claimedFrom === undefined || ![soldTo, stakedIn].includes(claimedFrom), {
      path: "claimedFrom",
      message: "is a bucket that the holders pay into; use another",
    }),
    ...demand(priceResponse === undefined || model.market !== undefined, {
      path: "priceResponse",
      message: "needs a price; give the model a market",
    }),
  ];
}
