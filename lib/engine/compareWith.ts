import { compareTotals } from "./compareTotals.ts";
import type { Impact } from "./Impact.ts";
import type { Model } from "./Model.ts";
import { ModelsDifferError } from "./ModelsDifferError.ts";
import { modelDates } from "./modelDates.ts";
import type { Processes } from "./Process.ts";
import { projectWith } from "./projectWith.ts";
import type { Trajectory } from "./Trajectory.ts";

/**
 * Projects two models on the same dates and takes the difference, proposed less baseline. The
 * proposed model starts at its own `asOf`, with the buckets as they are after the proposal; before
 * that it equals the baseline, which has then not changed.
 *
 * @param processes - The kinds that these models may have.
 * @param parameters - `dates`: Unix seconds, the first not before the baseline's `asOf`; without them
 * the dates of both models' grids together.
 * @throws {ModelsDifferError} and whatever `project` throws.
 */
export function compareWith(
  processes: Processes,
  parameters: {
    baseline: Model;
    proposed: Model;
    dates?: readonly number[] | undefined;
  },
): Impact {
  const { baseline, proposed } = parameters;
  checkComparable(baseline, proposed);
  const dates = parameters.dates ?? mergeDates(modelDates(baseline), modelDates(proposed));
  const before = projectWith(processes, baseline, { dates });
  const after = join(processes, before, proposed);
  return {
    dates,
    baseline: before,
    proposed: after,
    difference: {
      total: subtract(after.total, before.total),
      circulating: subtract(after.circulating, before.circulating),
      treasury: subtract(after.treasury, before.treasury),
    },
    metrics: compareTotals(processes, baseline, proposed),
  };
}

function checkComparable(baseline: Model, proposed: Model): void {
  if (baseline.token.decimals !== proposed.token.decimals) {
    throw new ModelsDifferError(
      `${baseline.token.decimals} and ${proposed.token.decimals} decimals`,
    );
  }
  if (proposed.asOf < baseline.asOf) {
    throw new ModelsDifferError(`proposed asOf ${proposed.asOf}, baseline asOf ${baseline.asOf}`);
  }
}

function mergeDates(first: readonly number[], second: readonly number[]): readonly number[] {
  return [...new Set([...first, ...second])].sort((a, b) => a - b);
}

/** The baseline before the proposed model's `asOf`, the proposed model from there on. */
function join(processes: Processes, before: Trajectory, proposed: Model): Trajectory {
  const { dates } = before;
  const count = dates.filter((date) => date < proposed.asOf).length;
  if (count === dates.length) return before;
  const after = projectWith(processes, proposed, { dates: dates.slice(count) });
  const joinSeries = (head: readonly bigint[] = [], tail: readonly bigint[] = []) =>
    dates.map((_, index) => (index < count ? head[index] : tail[index - count]) ?? 0n);
  const ids = new Set([...Object.keys(before.buckets), ...Object.keys(after.buckets)]);
  return {
    dates,
    total: joinSeries(before.total, after.total),
    circulating: joinSeries(before.circulating, after.circulating),
    treasury: joinSeries(before.treasury, after.treasury),
    buckets: Object.fromEntries(
      [...ids].map((id) => [id, joinSeries(seriesOf(before, id), seriesOf(after, id))]),
    ),
    allowedTotal: joinSeries(before.allowedTotal, after.allowedTotal),
    events: [...before.events.filter(({ at }) => at < proposed.asOf), ...after.events],
  };
}

function seriesOf(trajectory: Trajectory, id: string): readonly bigint[] | undefined {
  return Object.hasOwn(trajectory.buckets, id) ? trajectory.buckets[id] : undefined;
}

function subtract(left: readonly bigint[], right: readonly bigint[]): readonly bigint[] {
  return left.map((value, index) => value - (right[index] ?? 0n));
}
