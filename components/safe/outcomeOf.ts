import type { Plan } from "../../lib/proposal/Plan.ts";
import { judgeSafeOutcome } from "../../lib/safe/judgeSafeOutcome.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import { tryParse } from "../ui/tryParse.ts";
import type { Outcome } from "./OutcomeNote.tsx";

/**
 * What became of a transaction whose nonce is used, by what its plan remembers and by what the Safe
 * executed. `undefined`: its nonce is not used, or the Safe's logs are still being read.
 */
export function outcomeOf(
  plan: Plan,
  parameters: {
    safe: Pick<SafeState, "nonce">;
    /** `undefined`: being read. `"unread"`: the node failed. */
    executions: readonly SafeExecution[] | "unread" | undefined;
  },
): Outcome {
  const { safe, executions } = parameters;
  const remembered = rememberedExecution(plan);
  if (remembered !== undefined || executions === undefined) return remembered;
  // A plan that contradicts itself is refused when it is run.
  const facts = tryParse(() => safePlanFacts(plan)).value;
  if (executions === "unread" || facts === undefined) return { status: "unknown" };
  const outcome = judgeSafeOutcome(facts, { safe, executions });
  switch (outcome.status) {
    case "open":
    case "later":
      return undefined;
    case "executed":
      return { status: "executed", transactionHash: outcome.transactionHash };
    default:
      return { status: outcome.status };
  }
}
