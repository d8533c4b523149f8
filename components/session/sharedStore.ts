import type { PlanStorage } from "../../lib/execution/PlanStorage.ts";
import type { Store } from "../../lib/store/Store.ts";

let opened: Promise<Store> | undefined;

/**
 * What this browser keeps, opened once for all features. A failure is not kept: the next call tries
 * again.
 */
export function openSharedStore(): Promise<Store> {
  opened ??= import("../../lib/store/openStore.ts")
    .then(({ openStore }) => openStore())
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

/** The plans kept in this browser, as `lib/execution` wants them. */
export const sharedPlans: PlanStorage = {
  load: async (id) => (await openSharedStore()).plans.load(id),
  save: async (plan) => (await openSharedStore()).plans.save(plan),
  list: async () => (await openSharedStore()).plans.list(),
};
