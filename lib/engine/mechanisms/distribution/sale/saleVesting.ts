import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { joinProcesses } from "../joinProcesses.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { curveSchedule } from "../release/curveSchedule.ts";
import { type ReleaseSchedule, releasedBy } from "../release/ReleaseSchedule.ts";
import { trancheSchedule } from "../release/trancheSchedule.ts";
import type { FixedPriceSale } from "./saleSchema.ts";

type Vesting = NonNullable<FixedPriceSale["vesting"]>;

/**
 * What buyers of a sale get by when (S10): a part at the sale; after the lock-up the rest, linearly
 * with a cliff, or in tranches at the end of each period from the cliff on.
 *
 * @param sale - `sold` in base units, `at` in Unix seconds.
 */
export function saleSchedule(
  vesting: Vesting,
  sale: { sold: bigint; at: number },
): ReleaseSchedule {
  const { lockSeconds = 0, cliffSeconds = 0, durationSeconds, everySeconds } = vesting;
  const { sold, at } = sale;
  const share = parseRate(vesting.unlockAtStart ?? "0");
  const start = at + lockSeconds;
  const first = (sold * share.numerator) / share.denominator;
  const rest = sold - first;
  const later =
    everySeconds === undefined
      ? curveSchedule({
          total: rest,
          start,
          end: start + durationSeconds,
          cliffAt: start + cliffSeconds,
        })
      : afterCliff(
          trancheSchedule({
            total: rest,
            start,
            firstAt: start + everySeconds,
            everySeconds,
            count: Math.ceil(durationSeconds / everySeconds),
          }),
          start + cliffSeconds,
        );
  return { ...later, jumps: [{ at, amount: first }, ...later.jumps] };
}

/** Tranches that would fall before the cliff fall on it. */
function afterCliff({ jumps }: ReleaseSchedule, cliffAt: number): ReleaseSchedule {
  return { jumps: jumps.map(({ at, amount }) => ({ at: Math.max(at, cliffAt), amount })) };
}

/**
 * Releases what a sale has locked, from the sale on; what fell due before the run's start was
 * released.
 */
export function saleVesting(
  sale: { spec: FixedPriceSale; vesting: Vesting; sold: bigint; selling: Process },
  context: ProcessContext,
): Process {
  const { spec, vesting, sold, selling } = sale;
  const schedule = saleSchedule(vesting, { sold, at: spec.at });
  const isPast = spec.at < context.asOf;
  const release = createReleaseProcess(schedule, {
    context,
    release: createRoute(context, {
      from: vesting.lockedIn,
      to: spec.to,
      label: spec.label,
      streaming: true,
    }),
    released: isPast ? releasedBy(schedule, context.asOf) : 0n,
    label: spec.label,
  });
  return joinProcesses([selling, release]);
}
