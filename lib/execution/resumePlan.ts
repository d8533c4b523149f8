import type { Client } from "viem";
import { askOnce } from "../chain/askOnce.ts";
import type { Plan, PlanStep } from "../proposal/Plan.ts";
import type { StepRunner, StepVerification } from "../proposal/StepRunner.ts";
import { serializePlan } from "../proposal/serializePlan.ts";
import { UnknownStepError } from "./errors.ts";
import type { PlanStorage } from "./PlanStorage.ts";
import { changeStep, completeStep, mergePlans } from "./planSteps.ts";
import { runnersFor, type StepRunners } from "./runnersFor.ts";
import { fetchSettlement } from "./settleTransaction.ts";

/** A plan as the chain has it, and where each step stands, by step id. */
export type ResumedPlan = {
  plan: Plan;
  verifications: Readonly<Record<string, StepVerification>>;
};

/**
 * Asks the chain where every step of a plan stands, after a closed tab or simply later. What is
 * stored of steps is a memory, not a proof: a step counts as done only if the chain says so, and a
 * transaction sent earlier is picked up by its hash. All steps are judged by one look at the chain.
 * Sends nothing.
 *
 * @throws {UnknownStepError} {@link RpcUnavailableError} {@link BaseError} of the route.
 */
export async function resumePlan(parameters: {
  client: Client;
  plan: Plan;
  storage: PlanStorage;
  runners?: (plan: Plan) => StepRunners;
}): Promise<ResumedPlan> {
  const { storage, plan: given, runners = runnersFor } = parameters;
  const client = askOnce(parameters.client);
  const stored = await storage.load(given.id);
  let plan = mergePlans(stored, given);
  const verifications: Record<string, StepVerification> = {};
  for (const { id } of plan.steps) {
    const step = plan.steps.find((candidate) => candidate.id === id);
    const runner = step === undefined ? undefined : runners(plan)[step.kind];
    if (step === undefined || runner === undefined) {
      throw new UnknownStepError({ stepId: id, flavour: plan.flavour });
    }
    const resumed = await resumeStep(client, { plan, step, runner });
    plan = resumed.plan;
    verifications[id] = resumed.verification;
  }
  return { plan: await keep(storage, { stored, plan }), verifications };
}

/**
 * What was stored while the chain was asked, such as a signature, is newer than what was found out
 * and stays, and what was removed stays so.
 */
async function keep(
  storage: PlanStorage,
  { stored, plan }: { stored: Plan | undefined; plan: Plan },
): Promise<Plan> {
  const now = await storage.load(plan.id);
  if (textOf(now) !== textOf(stored)) return mergePlans(now, plan);
  if (textOf(now) !== textOf(plan)) await storage.save(plan);
  return plan;
}

function textOf(plan: Plan | undefined): string | undefined {
  return plan && serializePlan(plan);
}

async function resumeStep(
  client: Client,
  { plan, step, runner }: { plan: Plan; step: PlanStep; runner: StepRunner },
): Promise<{ plan: Plan; verification: StepVerification }> {
  const verification = await runner.verify({ client, plan, step });
  if (verification.status === "done") {
    return { plan: completeStep(plan, step.id, verification), verification };
  }
  if (step.transactionHash === undefined) {
    const isLost = step.status === "sent" || step.status === "done";
    return {
      plan: isLost ? changeStep(plan, step.id, { status: "waiting" }) : plan,
      verification,
    };
  }
  const { status } = await fetchSettlement(client, step.transactionHash);
  if (status === "pending") {
    const reason = "The transaction is sent and waits to be mined.";
    return {
      plan: changeStep(plan, step.id, { status: "sent" }),
      verification: { status: "blocked", reason },
    };
  }
  const forgotten = { status: "waiting", transactionHash: undefined } as const;
  return { plan: changeStep(plan, step.id, forgotten), verification };
}
