import type { Client } from "viem";
import { fetchBlockTimes } from "../../lib/chain/fetchBlockTimes.ts";
import type { PinnedBlock } from "../../lib/chain/PinnedBlock.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { fetchSafeOutcome } from "../../lib/safe/fetchSafeOutcome.ts";
import type { SafeOutcome } from "../../lib/safe/judgeSafeOutcome.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import type { SafeTwin } from "./SafeTwin.ts";

/**
 * What became of a plan with a draft's calls; `undefined` where it can never be executed, since
 * another transaction took its nonce. Asks for logs only where the nonce is used and the plan does
 * not say what came of it.
 */
export async function fetchSafeTwin(
  client: Client,
  parameters: {
    plan: Plan;
    safe: SafeState;
    block: PinnedBlock;
    /** Where its hash was found among the Safe's executions already. */
    execution?: SafeExecution | undefined;
  },
): Promise<SafeTwin | undefined> {
  const { plan, safe, block, execution } = parameters;
  const remembered = rememberedTwin(plan);
  if (remembered?.executedAt !== undefined) return remembered;
  try {
    const outcome: SafeOutcome =
      execution === undefined
        ? await fetchSafeOutcome(client, { facts: safePlanFacts(plan), safe, block })
        : { ...execution, status: "executed" };
    switch (outcome.status) {
      case "executed": {
        const { transactionHash, blockNumber } = outcome;
        const executedAt = (await fetchBlockTimes(client, [blockNumber])).get(blockNumber);
        return { plan, state: "executed", transactionHash, executedAt };
      }
      case "open":
      case "later":
        return remembered ?? { plan, state: "waits" };
      case "unknown":
        return remembered ?? { plan, state: "unknown" };
      default:
        return undefined;
    }
  } catch (error) {
    // What cannot be asked is no reason to send the same again without a word.
    if (!(error instanceof BaseError)) throw error;
    return remembered ?? { plan, state: "unknown" };
  }
}

function rememberedTwin(plan: Plan): SafeTwin | undefined {
  const execution = rememberedExecution(plan);
  if (execution === undefined) return undefined;
  const { status: state, ...known } = execution;
  return { plan, state, ...known };
}
