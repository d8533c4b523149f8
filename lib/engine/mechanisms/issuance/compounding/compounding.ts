import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { firstDue } from "../../../periodicDue.ts";
import type { Compounding } from "./compoundingSchema.ts";
import { growthPerPeriod } from "./growthPerPeriod.ts";

/**
 * Compounding inflation (S18): at each period floor(totalSupply × growth) is issued, on the supply of
 * that very second. What lies before the run's start is in the buckets already.
 */
export function compounding(spec: Compounding, context: ProcessContext): Process {
  const growth = growthPerPeriod(spec);
  const { until = Infinity, everySeconds } = spec;
  const issue = createRoute(context, { to: spec.to, label: spec.label, streaming: true });
  const within = (at: number) => (at <= until ? at : Infinity);

  const process = {
    dueAt: within(firstDue(spec, context.asOf)),
    act(at: number) {
      issue(multiplyFloor(context.ledger.total, growth), at);
      process.dueAt = within(at + everySeconds);
    },
  };
  return process;
}
