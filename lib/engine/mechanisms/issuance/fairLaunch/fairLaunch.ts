import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import type { FairLaunch } from "./fairLaunchSchema.ts";

/**
 * A fair launch (S09): floor(amount × elapsed ÷ duration) is issued in all, evenly from `start` on, to
 * those who take part. What lies before the run's start is in the buckets already.
 */
export function fairLaunch(spec: FairLaunch, context: ProcessContext): Process {
  const amount = parseAmount(spec.amount, context.decimals);
  const issue = createRoute(context, { to: spec.to, label: spec.label, streaming: true });
  const dueBy = (time: number) => {
    const elapsed = Math.min(Math.max(time - spec.start, 0), spec.durationSeconds);
    return (amount * BigInt(elapsed)) / BigInt(spec.durationSeconds);
  };

  let issued = dueBy(context.asOf);
  return {
    flow(to) {
      const due = dueBy(to);
      if (due > issued) issue(due - issued, to);
      issued = due;
    },
  };
}
