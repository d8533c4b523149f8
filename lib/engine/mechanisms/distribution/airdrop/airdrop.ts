import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { releasedBy } from "../release/ReleaseSchedule.ts";
import { thenReturn } from "../release/thenReturn.ts";
import type { Airdrop } from "./airdropSchema.ts";
import { claimSchedule } from "./claimSchedule.ts";

/**
 * An airdrop (S13) claimed along its stated curve; at the deadline the rest returns, so that
 * claimed and returned are what was set aside. Claims before the run's start are in the buckets
 * already.
 */
export function airdrop(spec: Airdrop, context: ProcessContext): Process {
  const { from, to, returnTo, deadline, label } = spec;
  const schedule = claimSchedule(spec, context.decimals);
  const claims = createReleaseProcess(schedule, {
    context,
    release: createRoute(context, { from, to, label, streaming: true }),
    released: releasedBy(schedule, context.asOf),
    label,
  });
  if (deadline === undefined) return claims;
  return thenReturn(claims, {
    context,
    giveBack: createRoute(context, { from, to: returnTo, label }),
    at: deadline,
    amount: parseAmount(spec.amount, context.decimals) - releasedBy(schedule, deadline),
    label,
  });
}
