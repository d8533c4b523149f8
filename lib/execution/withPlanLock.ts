import { PlanRunningError } from "./errors.ts";

const running = new Set<string>();

/**
 * Runs `task` unless the same plan is being run already: in this program, or in another tab where
 * the browser has locks. Nobody waits, since the second click is a mistake.
 *
 * @throws {PlanRunningError}
 */
export async function withPlanLock<result>(
  planId: string,
  task: () => Promise<result>,
): Promise<result> {
  if (running.has(planId)) throw new PlanRunningError();
  running.add(planId);
  try {
    const locks: LockManager | undefined = globalThis.navigator?.locks;
    if (locks === undefined) return await task();
    return await locks.request(`mintage:plan:${planId}`, { ifAvailable: true }, (lock) => {
      if (lock === null) throw new PlanRunningError();
      return task();
    });
  } finally {
    running.delete(planId);
  }
}
