/** Instants `firstAt`, `firstAt + everySeconds`, … in Unix seconds; without `firstAt` the first is one period after `asOf`. */
export type Period = { everySeconds: number; firstAt?: number };

/** The first instant of a period that is not before `asOf`: what lies before is in the buckets already. */
export function firstDue({ everySeconds, firstAt }: Period, asOf: number): number {
  if (firstAt === undefined) return asOf + everySeconds;
  if (firstAt >= asOf) return firstAt;
  return firstAt + Math.ceil((asOf - firstAt) / everySeconds) * everySeconds;
}

/**
 * How many instants of a period fall into each step: after the step's start, up to and with its end.
 * An instant at the very start of the dates counts in the first step, as in an exact run.
 *
 * @param dates - Unix seconds: the start, then the end of every step.
 */
export function countDue(period: Period, dates: readonly number[]): readonly number[] {
  const [start = 0] = dates;
  const first = firstDue(period, start);
  const upTo = (date: number) =>
    date < first ? 0 : Math.floor((date - first) / period.everySeconds) + 1;
  return dates
    .slice(1)
    .map((date, step) => upTo(date) - (step === 0 ? 0 : upTo(dates[step] ?? start)));
}
