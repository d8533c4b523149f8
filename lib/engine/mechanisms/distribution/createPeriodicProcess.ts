import type { Process, ProcessContext } from "../../Process.ts";
import { firstDue, type Period } from "../../periodicDue.ts";

/**
 * What acts once a period, from the first instant that is not before the run's start.
 *
 * @param parameters - `until`: the last second at which it acts. `act` gets the period's number,
 * counted from 0 at the first act of the run.
 */
export function createPeriodicProcess(
  period: Period,
  parameters: {
    context: ProcessContext;
    until?: number | undefined;
    act(at: number, number: number): void;
  },
): Process & { dueAt: number; act(at: number): void } {
  const { context, until = Infinity, act } = parameters;
  const next = (at: number) => (at > until ? Infinity : at);
  let number = 0;
  const process = {
    dueAt: next(firstDue(period, context.asOf)),
    act(at: number) {
      act(at, number);
      number += 1;
      process.dueAt = next(at + period.everySeconds);
    },
  };
  return process;
}
