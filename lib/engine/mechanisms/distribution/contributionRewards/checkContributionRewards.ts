import { checkPeriod } from "../../../checkPeriod.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkRecipients } from "../checkRecipients.ts";
import type { ContributionRewards } from "./contributionRewardsSchema.ts";

/** Refuses too many periods, and a group that is paid to where it comes from. */
export function checkContributionRewards(spec: ContributionRewards, model: Model): ModelIssue[] {
  return [
    ...checkPeriod({ everySeconds: spec.everySeconds }, model),
    ...checkRecipients(spec.from, { path: "groups", list: spec.groups }),
  ];
}
