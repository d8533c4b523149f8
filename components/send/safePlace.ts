import type { Plan } from "../../lib/proposal/Plan.ts";
import type { SafeTwin } from "./SafeTwin.ts";

/**
 * What a draft's transaction would be among those that are known. `same`: it is one of them, `plan`
 * is the one that is kept. `again`: its calls were made, or wait, as another one. `replacement`:
 * another has its nonce.
 */
export type SafePlace = {
  kind: "new" | "replacement" | "again" | "same";
  plan: Plan | undefined;
  /** Another transaction with the same nonce. */
  competitor: Plan | undefined;
};

/** Where a planned transaction stands among a Safe's other ones, by its hash, nonce and calls. */
export function safePlace(
  plan: Plan | undefined,
  { plans, twins }: { plans: readonly Plan[]; twins: readonly SafeTwin[] },
): SafePlace {
  const same = plan && plans.find(({ facts }) => facts.safeTxHash === plan.facts.safeTxHash);
  if (same !== undefined) return { kind: "same", plan: same, competitor: undefined };
  const competitor = plan && plans.find(({ facts }) => facts.nonce === plan.facts.nonce);
  if (twins.length > 0) return { kind: "again", plan, competitor };
  return { kind: competitor === undefined ? "new" : "replacement", plan, competitor };
}
