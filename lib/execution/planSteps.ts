import type { Plan, PlanStep } from "../proposal/Plan.ts";
import type { StepVerification } from "../proposal/StepRunner.ts";

/** What may change about a step; `undefined` takes it away. */
type StepChange = {
  status: PlanStep["status"];
  transactionHash?: PlanStep["transactionHash"] | undefined;
  signature?: PlanStep["signature"] | undefined;
};

/** The plan with one step changed. */
export function changeStep(plan: Plan, stepId: string, change: StepChange): Plan {
  return {
    ...plan,
    steps: plan.steps.map((step) => (step.id === stepId ? applyChange(step, change) : step)),
  };
}

function applyChange(step: PlanStep, change: StepChange): PlanStep {
  const { transactionHash, signature, ...kept } = { ...step, ...change };
  return {
    ...kept,
    ...(transactionHash === undefined ? {} : { transactionHash }),
    ...(signature === undefined ? {} : { signature }),
  };
}

/** The plan with a step done and what was learnt by it. */
export function completeStep(
  plan: Plan,
  stepId: string,
  { facts = {}, transactionHash }: Extract<StepVerification, { status: "done" }>,
): Plan {
  const done = changeStep(plan, stepId, {
    status: "done",
    ...(transactionHash === undefined ? {} : { transactionHash }),
  });
  return { ...done, facts: { ...done.facts, ...facts } };
}

const progress = { waiting: 0, sending: 1, sent: 2, done: 3 } as const;

/**
 * One plan out of what is stored and what was handed in: the person's wishes (facts and actors)
 * from the latter, and of each step whatever went further. Signatures of both are kept.
 */
export function mergePlans(stored: Plan | undefined, given: Plan): Plan {
  if (stored === undefined) return given;
  return {
    ...given,
    facts: { ...stored.facts, ...given.facts },
    steps: given.steps.map((step) => {
      const other = stored.steps.find(({ id }) => id === step.id);
      if (other === undefined) return step;
      const [further, behind] =
        progress[other.status] > progress[step.status] ? [other, step] : [step, other];
      const wanted = step.actor === undefined ? {} : { actor: step.actor };
      return { ...behind, ...further, ...wanted };
    }),
  };
}
