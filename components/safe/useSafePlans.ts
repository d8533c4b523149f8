"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { openSharedStore, sharedPlans } from "../session/sharedStore.ts";
import { joinSafePlans } from "./joinSafePlans.ts";
import { nonceOf } from "./nonceOf.ts";

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
  const remove = async (id: string) => {
    await (await openSharedStore()).plans.delete(id);
    await queries.invalidateQueries({ queryKey });
  };
  return { query, save, remove };
}

function byNonce(one: Plan, other: Plan): number {
  const [first, second] = [nonceOf(one), nonceOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}
