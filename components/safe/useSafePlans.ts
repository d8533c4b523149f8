"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import { openSharedStore, sharedPlans } from "../session/sharedStore.ts";
import { joinSafePlans } from "./joinSafePlans.ts";

const queryKey = ["store", "plans"] as const;

/** The transactions of a Safe that are kept in this browser, in the order of their nonces. */
export function useSafePlans({ safe, chainId }: { safe: string; chainId: number }) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey,
    queryFn: () => sharedPlans.list(),
    select: (plans) =>
      plans
        .filter((plan) => plan.route.address === safe && plan.chainId === chainId)
        .toSorted(byNonce),
    staleTime: 0,
  });
  const save = async (plan: Plan) => {
    await sharedPlans.save(joinSafePlans(await sharedPlans.load(plan.id), plan));
    await queries.invalidateQueries();
  };
  const remove = async (plan: Plan): Promise<Plan> => {
    const { plans } = await openSharedStore();
    // Another tab may have added a signature that is not on screen yet.
    const kept = (await plans.load(plan.id)) ?? plan;
    await plans.delete(plan.id);
    await queries.invalidateQueries({ queryKey });
    return kept;
  };
  return { query, save, remove };
}

function byNonce(one: Plan, other: Plan): number {
  const [first, second] = [nonceOf(one), nonceOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}
