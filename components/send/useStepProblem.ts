"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { runnersFor } from "../../lib/execution/runnersFor.ts";
import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { cleanText } from "../ui/cleanText.ts";
import { nameAccounts } from "./nameAccounts.ts";

/**
 * Why an account's step would be refused, known before its button is pressed: the step is prepared
 * as if it were, and nothing is sent. A node's failure is no reason: pressing then says what failed.
 */
export function useStepProblem(parameters: {
  context: QueryContext;
  plan: Plan;
  /** `undefined`: nothing can be pressed now, so nothing is asked. */
  step: PlanStep | undefined;
  account: Address | undefined;
  /** Checksummed address to name. */
  labels: Readonly<Record<string, string>>;
}): string | undefined {
  const { context, plan, step, account, labels } = parameters;
  const { client, rpcUrl } = context;
  const runner = step === undefined ? undefined : runnersFor(plan)[step.kind];
  const { data } = useQuery({
    queryKey: ["stepProblem", rpcUrl, plan.id, step?.id, account],
    queryFn:
      step === undefined || account === undefined || runner === undefined
        ? skipToken
        : () => runner.prepare({ client, plan, step, account }).then(() => null, describeRefusal),
    staleTime: 0,
  });
  return data === null || data === undefined ? undefined : nameAccounts(data, labels);
}

function describeRefusal(error: unknown): string | null {
  if (!(error instanceof BaseError) || error.fault !== "input") return null;
  const { shortMessage, remedy, details } = error;
  const evidence = details === undefined ? "" : ` (${details})`;
  return cleanText(`${shortMessage} ${remedy}${evidence}`, 500);
}
