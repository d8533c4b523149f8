import type { Register } from "../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../sampling/SampleContext.ts";

/**
 * Pays what the exact process has due in the step.
 *
 * @returns What was paid in all, in quanta.
 */
export function payScheduled(context: SampleContext): Register {
  const { program } = context;
  const paid = context
    .scheduledFlows()
    .map(({ from, to, due }) => context.pay({ from, to, amount: due }));
  return paid.reduce((sum, part) => program.add(sum, part), program.add(0, 0));
}
