import type { Plan } from "../proposal/Plan.ts";

/** Where plans are kept, so that a step taken is known after a closed tab. */
export type PlanStorage = {
  load(id: string): Promise<Plan | undefined>;
  /** Resolves when the plan is kept; what is done next counts on it. */
  save(plan: Plan): Promise<void>;
  /** Latest saved first. */
  list(): Promise<readonly Plan[]>;
};
