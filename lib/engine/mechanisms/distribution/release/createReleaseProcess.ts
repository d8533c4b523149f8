import type { Route } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Jump, ReleaseSchedule } from "./ReleaseSchedule.ts";

/** A release at work; `dueAt` is the next jump. */
export type ReleaseProcess = Required<Pick<Process, "dueAt" | "act" | "flow">>;

/**
 * Releases by a schedule: jumps as events at their own second, the rest as it flows. What is
 * overdue at the run's start flows where the schedule flows, and is an event at the start where it
 * only jumps.
 *
 * @param parameters - `released`: base units that were paid out before the run; so much less is
 * paid.
 */
export function createReleaseProcess(
  schedule: ReleaseSchedule,
  parameters: {
    context: ProcessContext;
    release: Route;
    released?: bigint;
    label?: string | undefined;
  },
): ReleaseProcess {
  const { context, release, label } = parameters;
  const { flowedBy } = schedule;
  const past = schedule.jumps.filter(({ at }) => at <= context.asOf);
  const overdue = past.reduce((sum, { amount }) => sum + amount, 0n);
  const ahead: Jump[] = schedule.jumps.filter(({ at }) => at > context.asOf);
  let jumped = 0n;
  if (flowedBy === undefined) ahead.unshift({ at: context.asOf, amount: overdue });
  else jumped = overdue;
  let paid = parameters.released ?? 0n;
  let next = 0;

  function payUpTo(target: bigint, at: number): bigint {
    if (target <= paid) return 0n;
    const amount = release(target - paid, at);
    paid = target;
    return amount;
  }

  const process = {
    dueAt: ahead[0]?.at ?? Infinity,
    act(at: number) {
      for (; ahead[next]?.at === at; next += 1) jumped += ahead[next]?.amount ?? 0n;
      const amount = payUpTo(jumped + (flowedBy?.(at) ?? 0n), at);
      recordEvent(context, { at, kind: "release", amount, label });
      process.dueAt = ahead[next]?.at ?? Infinity;
    },
    flow(to: number) {
      if (flowedBy !== undefined) payUpTo(jumped + flowedBy(to), to);
    },
  };
  return process;
}
