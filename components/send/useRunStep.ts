"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useConfig } from "wagmi";
import { getWalletClient } from "wagmi/actions";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { runStep } from "../../lib/execution/runStep.ts";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { sharedPlans } from "../session/sharedStore.ts";
import { checkFresh, type Stop } from "./checkFresh.ts";

/** One press of a step's button. `isConfirmed`: the stop was read, and it shall go on. */
export type StepRun = { plan: Plan; step: PlanStep; isConfirmed: boolean };

/** What came of it: the plan further on, or why it was not sent. */
export type StepOutcome = { plan: Plan } | { stop: Stop };

/**
 * Runs a step: first its calls once more on the chain as it is now, then the wallet. Everything on
 * screen is read again after.
 */
export function useRunStep(parameters: { context: QueryContext; snapshot: Snapshot }) {
  const { context, snapshot } = parameters;
  const config = useConfig();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ plan, step, isConfirmed }: StepRun): Promise<StepOutcome> => {
      const stop = await checkFresh({ context, snapshot, plan, step });
      const mayGoOn = isConfirmed && stop?.revertReason === undefined;
      if (stop !== undefined && !mayGoOn) return { stop };
      const wallet = await getWalletClient(config);
      const { client } = context;
      return {
        plan: await runStep({ client, wallet, plan, stepId: step.id, storage: sharedPlans }),
      };
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
