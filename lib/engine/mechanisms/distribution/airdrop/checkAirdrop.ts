import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import { sumOfShares } from "../sumOfShares.ts";
import type { Airdrop } from "./airdropSchema.ts";

/** Refuses shares that do not give away the whole, and a return without a deadline. */
export function checkAirdrop(spec: Airdrop): ModelIssue[] {
  const { numerator, denominator } = sumOfShares(spec.groups.map(({ share }) => share));
  const { start, deadline, returnTo, from } = spec;
  const returns = typeof returnTo === "string" ? [returnTo] : Object.keys(returnTo ?? {});
  return [
    ...demand(numerator === denominator, {
      path: "groups",
      message: "must have shares that sum to 1",
    }),
    ...demand(deadline === undefined || deadline >= start, {
      path: "deadline",
      message: "must not be before start",
    }),
    ...demand(returnTo === undefined || deadline !== undefined, {
      path: "returnTo",
      message: "needs a deadline",
    }),
    ...demand(!returns.includes(from), {
      path: "returnTo",
      message: "is the bucket it comes from; use another",
    }),
  ];
}
