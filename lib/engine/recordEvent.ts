import type { ProcessContext } from "./Process.ts";
import type { TrajectoryEvent } from "./Trajectory.ts";

/** Notes a one-off event in the run's books and gives it; an amount of zero is none. */
export function recordEvent(
  { ledger, mechanism }: ProcessContext,
  {
    label,
    ...rest
  }: {
    at: number;
    kind: TrajectoryEvent["kind"];
    amount: bigint;
    label?: string | undefined;
  },
): TrajectoryEvent | undefined {
  if (rest.amount === 0n) return undefined;
  const event = { mechanism, ...rest, ...(label === undefined ? {} : { label }) };
  ledger.events.push(event);
  return event;
}
