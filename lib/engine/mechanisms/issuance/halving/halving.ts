import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { Halving } from "./halvingSchema.ts";
import { subsidyBefore } from "./subsidyBefore.ts";

/**
 * Proof of work (S01): block `height` + n is mined at the run's start + n × `blockSeconds` and issues
 * its subsidy. Fees, where given, move floor(perYear × seconds ÷ 31,536,000) in all from those who
 * pay them to the miners, and issue nothing.
 */
export function halving(spec: Halving, context: ProcessContext): Process {
  const { asOf, decimals } = context;
  const schedule = {
    initialSubsidy: parseAmount(spec.initialSubsidy, decimals),
    intervalBlocks: BigInt(spec.intervalBlocks),
  };
  const first = BigInt(spec.height) + 1n;
  const mine = createRoute(context, { to: spec.to, label: spec.label, streaming: true });
  const payFees = createFees(spec, context);

  const start = subsidyBefore(first, schedule);
  let issued = 0n;
  return {
    flow(to) {
      const blocks = BigInt(Math.floor((to - asOf) / spec.blockSeconds));
      const due = subsidyBefore(first + blocks, schedule) - start;
      if (due > issued) mine(due - issued, to);
      issued = due;
      payFees(to);
    },
  };
}

function createFees(spec: Halving, context: ProcessContext): (to: number) => void {
  if (spec.fees === undefined) return () => {};
  const { from, perYear } = spec.fees;
  const amount = parseAmount(perYear, context.decimals);
  const pay = createRoute(context, { from, to: spec.to, label: spec.label, streaming: true });
  let paid = 0n;
  return (to) => {
    const due = (amount * BigInt(to - context.asOf)) / BigInt(secondsPerYear);
    if (due > paid) pay(due - paid, to);
    paid = due;
  };
}
