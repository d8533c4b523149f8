"use client";

import { useQuery } from "@tanstack/react-query";
import { memoryPlanStorage } from "../../lib/execution/memoryPlanStorage.ts";
import { type ResumedPlan, resumePlan } from "../../lib/execution/resumePlan.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { sharedPlans } from "../session/sharedStore.ts";
import { isPlanWaiting } from "./isPlanWaiting.ts";

const pollMilliseconds = 12_000;

/**
 * Where every step of a plan stands on chain, asked again while it is open. A plan that nothing was
 * sent of is not kept: only `runStep` keeps plans. `null`: it is not kept, and the chain was not
 * asked, since `isUnready`.
 */
export function usePlan(parameters: { context: QueryContext; plan: Plan; isUnready: boolean }) {
  const { context, plan, isUnready } = parameters;
  const { client, rpcUrl } = context;
  return useQuery({
    queryKey: ["plan", rpcUrl, plan.id, isUnready],
    queryFn: async ({ client: queries }): Promise<ResumedPlan | null> => {
      const stored = await sharedPlans.load(plan.id);
      if (stored === undefined && isUnready) return null;
      const storage = stored === undefined ? memoryPlanStorage() : sharedPlans;
      const resumed = await resumePlan({ client, plan: stored ?? plan, storage });
      if (stored !== undefined && hasMoved(stored, resumed.plan)) {
        await queries.invalidateQueries({ queryKey: ["store", "plans"] });
      }
      return resumed;
    },
    staleTime: 0,
    placeholderData: (previous) => (previous?.plan.id === plan.id ? previous : undefined),
    refetchInterval: ({ state }) => (isPlanWaiting(state) ? pollMilliseconds : false),
  });
}

/** Whether the chain knows more than was kept, as where somebody else executed it. */
function hasMoved(stored: Plan, resumed: Plan): boolean {
  return stored.steps.some(({ status, transactionHash }, index) => {
    const step = resumed.steps[index];
    return step?.status !== status || step.transactionHash !== transactionHash;
  });
}
