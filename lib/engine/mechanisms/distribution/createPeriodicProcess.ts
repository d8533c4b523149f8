import type { Process, ProcessContext } from "../../Process.ts";
import { firstDue, type Period } from "../../periodicDue.ts";

/**
 * What acts once a period, from the first instant that is not before the run's start.
 *
 * @param parameters - `until`: the last second at which it acts.
 */
export function createPeriodicProcess(
  period: Period,
  parameters: {
    context: ProcessContext;
    until?: number | undefined;
    act(at: number): void;
  },
): Process & { dueAt: number; act(at: number): void } {
  const { context, until = Infinity, act } = parameters;
  const next = (at: number) => (at > until ? Infinity : at);
  const process = {
    dueAt: next(firstDue(period, context.asOf)),
    act(at: number) {
      act(at);
      process.dueAt = next(at + period.everySeconds);
    },
  };
  return process;
}
