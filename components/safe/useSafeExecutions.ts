"use client";

import { useQuery } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { safeExecutionsQuery } from "../../lib/queries/safeExecutionsQuery.ts";
import { nonceOf } from "../../lib/safe/nonceOf.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";

/**
 * What a Safe executed, for all its transactions by one scan; not asked where each plan knows its
 * own end. `undefined` until it is read; `"unread"`: the node failed.
 */
export function useSafeExecutions(parameters: {
  opened: OpenedDao;
  safe: SafeState;
  plans: readonly Plan[];
}): readonly SafeExecution[] | "unread" | undefined {
  const { opened, safe, plans } = parameters;
  const { block } = opened.snapshot;
  const { data, isError } = useQuery({
    ...safeExecutionsQuery(opened.context, { safe, block }),
    enabled: plans.some(
      (plan) => nonceOf(plan) < safe.nonce && rememberedExecution(plan) === undefined,
    ),
  });
  return data ?? (isError ? "unread" : undefined);
}
