import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { VestingOf } from "./vestingSchema.ts";

/**
 * A time-locked escrow (S12): each opening frees min(amount, what is locked), of which floor(… ×
 * used) leaves; what is not used is locked again behind the rest. Openings before the run's start
 * are in the buckets already.
 */
export function escrowVesting(spec: VestingOf<"escrow">, context: ProcessContext): Process {
  const { firstAt, everySeconds, label } = spec;
  const amount = parseAmount(spec.amount, context.decimals);
  const used = parseRate(spec.used);
  const release = createRoute(context, spec);
  let locked = parseAmount(spec.total, context.decimals);
  const missed = Math.max(0, Math.ceil((context.asOf - firstAt) / everySeconds));

  const process = {
    dueAt: firstAt + missed * everySeconds,
    act(at: number) {
      const leaving = multiplyFloor(amount < locked ? amount : locked, used);
      recordEvent(context, { at, kind: "release", amount: release(leaving, at), label });
      locked -= leaving;
      process.dueAt = leaving === 0n ? Infinity : at + everySeconds;
    },
  };
  return process;
}
