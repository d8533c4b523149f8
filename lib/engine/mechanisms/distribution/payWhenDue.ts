import type { SampleContext } from "../../sampling/SampleContext.ts";

/** Pays what the exact process has due, in the steps in which it has; nothing runs in the others. */
export function payWhenDue(context: SampleContext): void {
  for (const { from, to, due, isDue } of context.scheduledFlows()) {
    context.program.when(isDue, () => {
      context.pay({ from, to, amount: due });
    });
  }
}
