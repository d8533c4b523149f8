"use client";

import { useQuery } from "@tanstack/react-query";
import type { Route } from "../../lib/proposal/Draft.ts";
import { sharedPlans } from "../session/sharedStore.ts";

/** The plans of a route that are kept in this browser, latest first. */
export function usePlans(route: Route | undefined) {
  return useQuery({
    queryKey: ["store", "plans"],
    queryFn: () => sharedPlans.list(),
    select: (plans) =>
      plans.filter(
        (plan) => plan.route.kind === route?.kind && plan.route.address === route.address,
      ),
    staleTime: 0,
  });
}
