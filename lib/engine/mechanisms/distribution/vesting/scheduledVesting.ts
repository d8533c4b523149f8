import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { curveSchedule } from "../release/curveSchedule.ts";
import { endSchedule, type ReleaseSchedule, releasedBy } from "../release/ReleaseSchedule.ts";
import { trancheSchedule } from "../release/trancheSchedule.ts";
import type { VestingOf } from "./vestingSchema.ts";

type ScheduledVesting = VestingOf<"linear" | "tranches" | "exponent">;

/**
 * A vesting by dates (S12): linear as OpenZeppelin's VestingWallet, in tranches, or along a power of
 * the elapsed share. Where it is revoked, what has not vested at that second returns.
 */
export function scheduledVesting(spec: ScheduledVesting, context: ProcessContext): Process {
  const total = parseAmount(spec.total, context.decimals);
  const whole = vestingSchedule(spec, total);
  const { revokedAt } = spec;
  const schedule = revokedAt === undefined ? whole : endSchedule(whole, revokedAt);
  const released = createReleaseProcess(schedule, {
    context,
    release: createRoute(context, { ...spec, streaming: schedule.flowedBy !== undefined }),
    released: parseAmount(spec.released, context.decimals),
    label: spec.label,
  });
  if (revokedAt === undefined || revokedAt < context.asOf) return released;
  const giveBack = createRoute(context, { from: spec.from, to: spec.returnTo, label: spec.label });
  let isRevoked = false;
  const process = {
    ...released,
    dueAt: Math.min(released.dueAt, revokedAt),
    act(at: number) {
      if (released.dueAt === at) released.act(at);
      if (at === revokedAt && !isRevoked) {
        const amount = giveBack(total - releasedBy(schedule, revokedAt), at);
        recordEvent(context, { at, kind: "payment", amount, label: spec.label });
        isRevoked = true;
      }
      process.dueAt = isRevoked ? released.dueAt : Math.min(released.dueAt, revokedAt);
    },
  };
  return process;
}

function vestingSchedule(spec: ScheduledVesting, total: bigint): ReleaseSchedule {
  const { unlockAtStart: share, ...rest } = spec;
  const unlockAtStart = share === undefined ? undefined : parseRate(share);
  return rest.form === "tranches"
    ? trancheSchedule({ ...rest, total, unlockAtStart })
    : curveSchedule({ ...rest, total, unlockAtStart });
}
