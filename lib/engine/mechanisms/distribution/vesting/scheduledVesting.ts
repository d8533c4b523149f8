import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { curveSchedule } from "../release/curveSchedule.ts";
import { endSchedule, type ReleaseSchedule, releasedBy } from "../release/ReleaseSchedule.ts";
import { thenReturn } from "../release/thenReturn.ts";
import { trancheSchedule } from "../release/trancheSchedule.ts";
import type { VestingOf } from "./vestingSchema.ts";

type ScheduledVesting = VestingOf<"linear" | "tranches" | "exponent">;

/**
 * A vesting by dates (S12): linear as OpenZeppelin's VestingWallet, in tranches, or along a power
 * of the elapsed share. Where it is revoked, what has not vested at that second returns.
 */
export function scheduledVesting(spec: ScheduledVesting, context: ProcessContext): Process {
  const total = parseAmount(spec.total, context.decimals);
  const whole = vestingSchedule(spec, total);
  const { from, returnTo, revokedAt, label } = spec;
  const schedule = revokedAt === undefined ? whole : endSchedule(whole, revokedAt);
  const released = createReleaseProcess(schedule, {
    context,
    release: createRoute(context, { ...spec, streaming: schedule.flowedBy !== undefined }),
    released: parseAmount(spec.released, context.decimals),
    label,
  });
  if (revokedAt === undefined) return released;
  return thenReturn(released, {
    context,
    giveBack: createRoute(context, { from, to: returnTo, label }),
    at: revokedAt,
    amount: total - releasedBy(schedule, revokedAt),
    label,
  });
}

function vestingSchedule(spec: ScheduledVesting, total: bigint): ReleaseSchedule {
  const { unlockAtStart: share, ...rest } = spec;
  const unlockAtStart = share === undefined ? undefined : parseRate(share);
  return rest.form === "tranches"
    ? trancheSchedule({ ...rest, total, unlockAtStart })
    : curveSchedule({ ...rest, total, unlockAtStart });
}
