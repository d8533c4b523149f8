import { LogsUnavailableError, RpcUnavailableError } from "../../lib/chain/errors.ts";
import type { ResumedPlan } from "../../lib/execution/resumePlan.ts";

/** What is known of a plan, and what went wrong on asking last. */
type PlanKnown = { data: ResumedPlan | null | undefined; error: unknown };

/**
 * Whether the chain may still move a plan on, so that it is worth asking again: not once it is
 * executed, nor where no step that is left can ever be done, nor where the node refuses its logs. An
 * endpoint that is down is asked again.
 */
export function isPlanWaiting({ data, error }: PlanKnown): boolean {
  if (data === null || error instanceof LogsUnavailableError) return false;
  if (data === undefined) return error instanceof RpcUnavailableError;
  const { plan, verifications } = data;
  const isExecuted = plan.steps.some(({ kind, status }) => kind === "execute" && status === "done");
  if (isExecuted) return false;
  return plan.steps.some(({ id, status }) => {
    const verification = verifications[id];
    const isFinal = verification?.status === "blocked" && verification.isFinal === true;
    return status !== "done" && !isFinal;
  });
}
