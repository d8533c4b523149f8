import type { Operand, Register } from "../../sampling/ProgramBuilder.ts";
import type { SampleContext } from "../../sampling/SampleContext.ts";

/**
 * Counts the paths on which a bucket has once held less than what it had to pay: the probability of
 * ruin by date. To be called before the payment.
 *
 * @param payment - `due` in quanta, whole.
 */
export function countShort(
  context: SampleContext,
  { from, due }: { from: string; due: Operand },
): void {
  const { program } = context;
  const wasShort = program.state(0);
  const isShort = program.lessThan(context.bucket(from), due);
  program.assign(wasShort, program.maximum(wasShort, isShort));
  context.count("cannot pay", wasShort);
}

/** What the exact process has due in the step, in quanta. */
export function scheduledDue(context: SampleContext): Register {
  const { program } = context;
  return context
    .scheduledFlows()
    .reduce((sum: Register, { due }) => program.add(sum, due), program.add(0, 0));
}
