import type { Operand, Register } from "../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../sampling/SampleContext.ts";

/**
 * Pays what the exact process has due in the step.
 *
 * @param factor - What the amounts are multiplied by; absent: 1.
 * @returns What was paid in all, in quanta.
 */
export function payScheduled(context: SampleContext, factor: Operand = 1): Register {
  const { program } = context;
  const paid = context
    .scheduledFlows()
    .map(({ from, to, due }) => context.pay({ from, to, amount: program.multiply(due, factor) }));
  return paid.reduce((sum, part) => program.add(sum, part), program.add(0, 0));
}
