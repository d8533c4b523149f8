import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { Allocation } from "./allocationSchema.ts";

/**
 * Issues the whole once and splits it by shares (S11): the parts sum to the total, each less than a
 * base unit off its share.
 */
export function allocation(spec: Allocation, context: ProcessContext): Process {
  const total = parseAmount(spec.total, context.decimals);
  const { at: date = context.asOf, label } = spec;
  const issue = createRoute(context, { to: spec.shares, label });

  const process = {
    dueAt: date < context.asOf ? Infinity : date,
    act(at: number) {
      recordEvent(context, { at, kind: "mint", amount: issue(total, at), label });
      process.dueAt = Infinity;
    },
  };
  return process;
}
