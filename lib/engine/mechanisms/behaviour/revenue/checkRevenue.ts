import { parseRate } from "../../../../amount/parseRate.ts";
import type { Destination } from "../../../Destination.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Revenue } from "./revenueSchema.ts";

/** Refuses shares that sum to more than the fees, and a bucket that pays itself. */
export function checkRevenue(spec: Revenue): ModelIssue[] {
  const shares = [spec.treasuryShare, spec.holderShare];
  if (spec.form === "token") shares.push(spec.burnedShare);
  let [numerator, denominator] = [0n, 1n];
  for (const share of shares) {
    const rate = parseRate(share);
    numerator = numerator * rate.denominator + rate.numerator * denominator;
    denominator *= rate.denominator;
  }
  return [
    ...demand(numerator <= denominator, {
      path: "treasuryShare",
      message: "and the other shares sum to more than 1; lower them",
    }),
    ...(spec.form === "token"
      ? (["treasuryTo", "holdersTo"] as const).flatMap((path) =>
          demand(!idsOf(spec[path]).includes(spec.from), {
            path,
            message: "is the bucket it comes from; use another",
          }),
        )
      : []),
  ];
}

function idsOf(to: Destination): readonly string[] {
  return typeof to === "string" ? [to] : Object.keys(to);
}
