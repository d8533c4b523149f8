import { toSeconds } from "../amount/toSeconds.ts";
import type { Plan } from "../proposal/Plan.ts";

/** That a Safe's transaction was executed, with what is known of it. */
export type RememberedExecution = {
  status: "executed";
  transactionHash: string | undefined;
  /** Unix seconds. */
  executedAt: number | undefined;
};

/** What a plan keeps of its execution since the chain told of it; `undefined`: of none. */
export function rememberedExecution(plan: Plan): RememberedExecution | undefined {
  const execution = plan.steps.find(({ kind, status }) => kind === "execute" && status === "done");
  if (execution === undefined) return undefined;
  const { executedAt = "" } = plan.facts;
  return {
    status: "executed",
    transactionHash: execution.transactionHash,
    executedAt: /^\d{1,12}$/.test(executedAt) ? toSeconds(BigInt(executedAt)) : undefined,
  };
}
