import { checkPeriod } from "../../../checkPeriod.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import { checkRecipients } from "../checkRecipients.ts";
import type { TimeWeightedStake } from "./timeWeightedStakeSchema.ts";

/**
 * Refuses locks longer than the longest, exits after the end or without a rule for them, and same
 * buckets.
 */
export function checkTimeWeightedStake(spec: TimeWeightedStake, model: Model): ModelIssue[] {
  const { from, rewards, earlyExit } = spec;
  const penaltyTo = earlyExit?.penaltyTo;
  const penalized = typeof penaltyTo === "string" ? [penaltyTo] : Object.keys(penaltyTo ?? {});
  return [
    ...checkRecipients(from, { path: "locks", list: spec.locks }),
    ...checkLocks(spec, model),
    ...(rewards === undefined
      ? []
      : [
          ...checkPeriod({ everySeconds: rewards.everySeconds }, model, "rewards.everySeconds"),
          ...checkRecipients(rewards.from, { path: "locks", list: spec.locks }),
        ]),
    ...demand(!penalized.includes(from), {
      path: "earlyExit.penaltyTo",
      message: "is the bucket it comes from; use another",
    }),
  ];
}

function checkLocks(spec: TimeWeightedStake, { asOf }: Model): ModelIssue[] {
  const { locks, longestSeconds, earlyExit } = spec;
  return locks.flatMap(({ unlockAt, exitAt }, index) => [
    ...demand(unlockAt - asOf <= longestSeconds, {
      path: `locks[${index}].unlockAt`,
      message: "must not be further away than longestSeconds",
    }),
    ...demand(exitAt === undefined || (exitAt >= asOf && exitAt < unlockAt), {
      path: `locks[${index}].exitAt`,
      message: "must be from the model's asOf to before unlockAt",
    }),
    ...demand(exitAt === undefined || earlyExit !== undefined, {
      path: `locks[${index}].exitAt`,
      message: "needs earlyExit, which says what leaving costs",
    }),
  ]);
}
