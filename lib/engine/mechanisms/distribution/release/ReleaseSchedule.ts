/** An amount that falls due whole at an instant, in base units. */
export type Jump = { at: number; amount: bigint };

/** What a schedule releases: amounts at instants, and what flows between them. */
export type ReleaseSchedule = {
  /** Rising in time. */
  jumps: readonly Jump[];
  /** Base units that have flowed by `at` beside the jumps; never falls. Absent: nothing flows. */
  flowedBy?: (at: number) => bigint;
};

/**
 * All that a schedule has released by an instant, that second included.
 *
 * @returns Base units.
 */
export function releasedBy(schedule: ReleaseSchedule, at: number): bigint {
  let sum = schedule.flowedBy?.(at) ?? 0n;
  for (const jump of schedule.jumps) if (jump.at <= at) sum += jump.amount;
  return sum;
}

/** The same schedule, ended at an instant: what would be released later never is. */
export function endSchedule(schedule: ReleaseSchedule, endAt: number): ReleaseSchedule {
  const { flowedBy } = schedule;
  return {
    jumps: schedule.jumps.filter(({ at }) => at <= endAt),
    ...(flowedBy === undefined
      ? {}
      : { flowedBy: (at: number) => flowedBy(at < endAt ? at : endAt) }),
  };
}
