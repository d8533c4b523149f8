import type { Impact } from "../engine/Impact.ts";
import type { Trajectory } from "../engine/Trajectory.ts";

/**
 * A comparison begins at the time of execution; this puts the pinned block in front, where both
 * sides are what the chain holds now, so that the change can be seen as one.
 *
 * @param first - The pinned block alone.
 */
export function prependNow(impact: Impact, first: Trajectory): Impact {
  const { baseline, proposed, difference } = impact;
  return {
    ...impact,
    dates: [...first.dates, ...impact.dates],
    baseline: join(first, baseline),
    proposed: join(first, proposed),
    difference: {
      total: [0n, ...difference.total],
      circulating: [0n, ...difference.circulating],
      treasury: [0n, ...difference.treasury],
    },
  };
}

function join(first: Trajectory, rest: Trajectory): Trajectory {
  const buckets = Object.entries(rest.buckets).map(([id, amounts]) => [
    id,
    [...(first.buckets[id] ?? [0n]), ...amounts],
  ]);
  return {
    dates: [...first.dates, ...rest.dates],
    total: [...first.total, ...rest.total],
    circulating: [...first.circulating, ...rest.circulating],
    treasury: [...first.treasury, ...rest.treasury],
    buckets: Object.fromEntries(buckets),
    allowedTotal: [...first.allowedTotal, ...rest.allowedTotal],
    events: rest.events,
  };
}
