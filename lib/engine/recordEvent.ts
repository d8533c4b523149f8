import type { ProcessContext } from "./Process.ts";
import type { TrajectoryEvent } from "./Trajectory.ts";

/** Notes a one-off event in the run's books; an amount of zero is none. */
export function recordEvent(
  context: ProcessContext,
  event: {
    at: number;
    kind: TrajectoryEvent["kind"];
    amount: bigint;
    label?: string | undefined;
  },
): void {
  const { label, ...rest } = event;
  if (event.amount === 0n) return;
  context.ledger.events.push({
    mechanism: context.mechanism,
    ...rest,
    ...(label === undefined ? {} : { label }),
  });
}
