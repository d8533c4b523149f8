import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Grant } from "./grantSchema.ts";

/**
 * One payment at `at` (S20). What the bucket holds is paid, what is missing is a `shortfall`; the
 * bucket never goes below zero. A grant before the run's start is in the buckets already.
 */
export function grant(spec: Grant, context: ProcessContext): Process {
  const amount = parseAmount(spec.amount, context.decimals);
  const pay = createRoute(context, spec);

  const process = {
    dueAt: spec.at < context.asOf ? Infinity : spec.at,
    act(at: number) {
      recordEvent(context, { at, kind: "payment", amount: pay(amount, at), label: spec.label });
      process.dueAt = Infinity;
    },
  };
  return process;
}
