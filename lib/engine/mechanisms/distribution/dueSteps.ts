/**
 * 1 for the step in which an instant falls: after the step's start, up to and with its end. What is
 * at the start of the dates or before falls into the first step, as what is overdue happens right
 * after the start.
 *
 * @param dates - Unix seconds: the start, then the end of every step.
 */
export function dueSteps(at: number, dates: readonly number[]): number[] {
  const first = dates.findIndex((date, index) => index > 0 && at <= date);
  return dates.slice(1).map((_, step) => (step + 1 === first ? 1 : 0));
}

/**
 * The seconds of each step that lie between two instants.
 *
 * @param dates - Unix seconds: the start, then the end of every step.
 */
export function activeSeconds(
  { start = -Infinity, until = Infinity }: { start?: number; until?: number },
  dates: readonly number[],
): number[] {
  return dates.slice(1).map((end, step) => {
    const begin = Math.max(dates[step] ?? end, start);
    return Math.max(0, Math.min(end, until) - begin);
  });
}
