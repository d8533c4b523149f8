import type { Plan, PlanStep } from "../../lib/proposal/Plan.ts";

/** What a step is called in this DAO's words. */
export function stepLabel(step: PlanStep, labels: Readonly<Record<string, string>>): string {
  if (step.kind !== "sign" || step.actor === undefined) return step.label;
  return `Sign as ${labels[step.actor] ?? "an owner"}`;
}

/** What the button that runs a step says. */
export function stepVerb(step: PlanStep): string {
  switch (step.kind) {
    case "propose":
      return "Propose";
    case "vote":
      return "Vote for";
    case "queue":
      return "Queue";
    case "sign":
      return "Sign";
    case "execute":
      return "Execute";
  }
}

/** The only account that may run a step, where only one may. */
export function stepActor(plan: Plan, step: PlanStep): string | undefined {
  return step.kind === "propose" ? plan.facts.proposer : step.actor;
}
