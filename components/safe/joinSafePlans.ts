import { mergePlans } from "../../lib/execution/planSteps.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";

/**
 * What to keep of a transaction that came as a file, or with another owner's signatures, where it may
 * be kept already: the signatures of both, the steps of the newer, and what this browser knows of it.
 */
export function joinSafePlans(kept: Plan | undefined, taken: Plan): Plan {
  if (kept === undefined) return taken;
  const { title, facts } = kept;
  return { ...mergePlans(kept, taken), title, facts };
}
