"use client";

import { useQuery } from "@tanstack/react-query";
import { LogsUnavailableError } from "../../lib/chain/errors.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { fetchSafeOutcome } from "../../lib/safe/fetchSafeOutcome.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import type { Outcome } from "./OutcomeNote.tsx";

type OutcomeQuery = { opened: OpenedDao; safe: SafeState; plan: Plan; isAsked: boolean };

/**
 * What became of a transaction whose nonce is used, by the Safe's own logs; `undefined` until it is
 * read, and where it is not asked. What the node does not tell stays unknown.
 */
export function useSafeOutcome({ opened, safe, plan, isAsked }: OutcomeQuery): Outcome {
  const { context, snapshot } = opened;
  const { data, isError } = useQuery({
    queryKey: ["safeOutcome", context.rpcUrl, plan.id, `${safe.nonce}`],
    queryFn: async (): Promise<NonNullable<Outcome> | null> => {
      try {
        const facts = safePlanFacts(plan);
        const outcome = await fetchSafeOutcome(context.client, {
          facts,
          safe,
          block: snapshot.block,
        });
        const { status } = outcome;
        if (status === "executed") return { status, transactionHash: outcome.transactionHash };
        return status === "open" || status === "later" ? null : { status };
      } catch (error) {
        if (error instanceof LogsUnavailableError) return { status: "unknown" };
        throw error;
      }
    },
    enabled: isAsked,
  });
  return isError ? { status: "unknown" } : (data ?? undefined);
}
