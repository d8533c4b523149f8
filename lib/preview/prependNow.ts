import { contractProcesses } from "../engine/contractProcesses.ts";
import type { Impact } from "../engine/Impact.ts";
import type { Model } from "../engine/Model.ts";
import { projectWith } from "../engine/projectWith.ts";
import type { Trajectory } from "../engine/Trajectory.ts";

/**
 * A comparison begins at the time of execution; this puts the pinned block in front, where both
 * sides are what the chain holds now, so that the change can be seen as one.
 */
export function prependNow(impact: Impact, now: Model): Impact {
  const first = projectWith(contractProcesses, now, { dates: [now.asOf] });
  const { baseline, proposed, difference } = impact;
  return {
    ...impact,
    dates: [now.asOf, ...impact.dates],
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
