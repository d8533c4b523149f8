import type { Plan } from "../proposal/Plan.ts";
import type { PlanStorage } from "./PlanStorage.ts";

/** Keeps plans as long as the program runs: for the command line and for tests. */
export function memoryPlanStorage(): PlanStorage {
  const plans = new Map<string, Plan>();
  return {
    async load(id) {
      const plan = plans.get(id);
      return plan === undefined ? undefined : structuredClone(plan);
    },
    async save(plan) {
      plans.delete(plan.id);
      plans.set(plan.id, structuredClone(plan));
    },
    async list() {
      return [...plans.values()].map((plan) => structuredClone(plan)).toReversed();
    },
  };
}
