import { firstDue, type Period } from "../../periodicDue.ts";

/**
 * The same counts of periods in each step, without those after `until`.
 *
 * @param counts - As `countDue` gives them.
 */
export function dueBefore(
  counts: readonly number[],
  period: Period & { until?: number; dates: readonly number[] },
): number[] {
  const { until = Infinity, dates, everySeconds } = period;
  const first = firstDue(period, dates[0] ?? 0);
  let left = until < first ? 0 : Math.floor((until - first) / everySeconds) + 1;
  return counts.map((count) => {
    const taken = Math.min(count, left);
    left -= taken;
    return taken;
  });
}
