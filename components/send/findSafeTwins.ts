import type { Call } from "../../lib/actions/Call.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";

/**
 * The plans with a draft's very calls in their order, whatever they are called and whatever their
 * nonce: those that wait come first, then the latest nonces.
 */
export function findSafeTwins(calls: readonly Call[], plans: readonly Plan[]): readonly Plan[] {
  if (calls.length === 0) return [];
  const wanted = keyOf(calls);
  return plans
    .filter((plan) => keyOf(plan.calls) === wanted)
    .toSorted((one, other) => orderOf(one) - orderOf(other) || compareNonces(other, one));
}

function keyOf(calls: readonly Call[]): string {
  return JSON.stringify(
    calls.map(({ to, value, data, operation }) => [
      to.toLowerCase(),
      `${value}`,
      data.toLowerCase(),
      operation,
    ]),
  );
}

function orderOf(plan: Plan): number {
  return rememberedExecution(plan) === undefined ? 0 : 1;
}

/** Of natural numbers in decimal the longer is the larger. */
function compareNonces(one: Plan, other: Plan): number {
  const { nonce: first = "" } = one.facts;
  const { nonce: second = "" } = other.facts;
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}
