import { createRoute } from "../../../createRoute.ts";
import type { Destination } from "../../../Destination.ts";
import type { ProcessContext } from "../../../Process.ts";
import { createReleaseProcess, type ReleaseProcess } from "./createReleaseProcess.ts";
import { rateSchedule } from "./rateSchedule.ts";

/** Pays a fixed amount each second; what lies before the run's start is in the buckets already. */
export function rateProcess(
  spec: {
    from?: string;
    to: Destination;
    perSecond: string;
    start?: number;
    until?: number;
    label?: string;
  },
  context: ProcessContext,
): ReleaseProcess {
  const schedule = rateSchedule(spec, context);
  const { from, to, label } = spec;
  return createReleaseProcess(schedule, {
    context,
    release: createRoute(context, { from, to, label, streaming: true }),
    released: schedule.flowedBy?.(context.asOf) ?? 0n,
    label,
  });
}
