import { governorSenders } from "../governor/governorSenders.ts";
import type { Plan, StepKind } from "../proposal/Plan.ts";
import type { StepRunner } from "../proposal/StepRunner.ts";
import { safeSteps } from "../safe/safeSteps.ts";

/** How the steps of a plan are run, by kind. */
export type StepRunners = Partial<Record<StepKind, StepRunner>>;

/** The runners of the plan's route; none where its flavour is not known. */
export function runnersFor(plan: Plan): StepRunners {
  if (plan.route.kind === "safe") return safeSteps;
  return governorSenders.find(({ id }) => id === plan.flavour)?.steps ?? {};
}
