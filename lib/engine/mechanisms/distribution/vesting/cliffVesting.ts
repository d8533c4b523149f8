import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Vesting } from "./vestingSchema.ts";

/**
 * A locked amount that is released whole at `cliffAt` (S12). Where that has passed, the amount is
 * still unclaimed and is released at the run's start.
 */
export function cliffVesting(
  spec: Extract<Vesting, { form: "cliff" }>,
  context: ProcessContext,
): Process {
  const amount = parseAmount(spec.amount, context.decimals);
  const release = createRoute(context, spec);

  const process = {
    dueAt: Math.max(spec.cliffAt, context.asOf),
    act(at: number) {
      recordEvent(context, { at, kind: "release", amount: release(amount, at), label: spec.label });
      process.dueAt = Infinity;
    },
  };
  return process;
}
