import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createDecay } from "./createDecay.ts";
import type { StepDecay } from "./stepDecaySchema.ts";

/**
 * A decaying schedule (S17): the whole steps since `start` and the part of the running one, by the
 * contract's own arithmetic. What lies before the run's start is in the buckets already.
 */
export function stepDecay(spec: StepDecay, context: ProcessContext): Process {
  const { start, everySeconds, steps = Infinity } = spec;
  const decay = createDecay(spec, context.decimals);
  const { from, to, label } = spec;
  const pay = createRoute(context, { from, to, label, streaming: true });
  let counted = 0;
  let whole = 0n;
  const dueBy = (time: number): bigint => {
    if (time <= start) return 0n;
    const step = Math.min(Math.floor((time - start) / everySeconds), steps);
    for (; counted < step; counted += 1) whole += decay.ofStep(counted);
    return step < steps ? whole + decay.within(step, time - start - step * everySeconds) : whole;
  };

  let paid = dueBy(context.asOf);
  return {
    flow(time) {
      const due = dueBy(time);
      if (due > paid) pay(due - paid, time);
      paid = due;
    },
  };
}
