"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { daoHref } from "../session/daoHref.ts";
import { openSharedStore } from "../session/sharedStore.ts";

/** Keeps a Safe's transaction in this browser, where it is not kept yet, and leads to its page. */
export function useKeepSafePlan({ dao }: Snapshot) {
  const router = useRouter();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (plan: Plan) => {
      const store = await openSharedStore();
      if ((await store.plans.load(plan.id)) === undefined) await store.plans.save(plan);
      await queries.invalidateQueries({ queryKey: ["store", "plans"] });
      const entry = `${dao.shortName}:${dao.entry}`;
      router.push(daoHref("/dao/safe", { entry, plan: plan.id }));
    },
  });
}
