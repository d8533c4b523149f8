import type { Plan } from "../../lib/proposal/Plan.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import type { Outcome } from "./OutcomeNote.tsx";
import { outcomeOf } from "./outcomeOf.ts";

/** A transaction with what became of it; `isOver`: its nonce is used, or it is known to be executed. */
export type SortedPlan = { plan: Plan; outcome: Outcome; isOver: boolean };

/**
 * A Safe's transactions by what is to be done: `open` and `last`, which was executed with the nonce
 * used last, in their order, and what is past, latest first.
 */
export function sortSafePlans(
  plans: readonly Plan[],
  parameters: {
    safe: Pick<SafeState, "nonce">;
    executions: Parameters<typeof outcomeOf>[1]["executions"];
  },
): Record<"open" | "last" | "past", readonly SortedPlan[]> {
  const { nonce } = parameters.safe;
  const isUsed = (plan: Plan) => nonceOf(plan) < nonce;
  const sorted = plans.map((plan) => {
    const outcome = outcomeOf(plan, parameters);
    return { plan, outcome, isOver: isUsed(plan) || outcome !== undefined };
  });
  const isLast = ({ plan, outcome }: SortedPlan) =>
    nonceOf(plan) === nonce - 1n && outcome?.status === "executed";
  return {
    open: sorted.filter(({ plan }) => !isUsed(plan)),
    last: sorted.filter(isLast),
    past: sorted.filter((one) => isUsed(one.plan) && !isLast(one)).toReversed(),
  };
}
