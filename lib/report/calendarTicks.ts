const secondsPerDay = 86_400;
const meanMonthSeconds = 2_629_746;

/** Steps between ticks: whole months from the first of January on, or whole days. */
const steps = [
  ...[1, 2, 7, 14].map((days) => ({ days, months: 0, seconds: days * secondsPerDay })),
  ...[1, 3, 6, 12, 24, 60, 120].map((months) => ({
    days: 0,
    months,
    seconds: months * meanMonthSeconds,
  })),
];

/** Beyond it dates are no dates, such as a contract's "never". */
const mostTicks = 60;

/**
 * Dates on the calendar (UTC) between two Unix times, at most about `count`: first days of years,
 * quarters or months, or days.
 */
export function calendarTicks(parameters: {
  first: number;
  last: number;
  count: number;
}): readonly number[] {
  const { first, last, count } = parameters;
  const wanted = (last - first) / count;
  const step = steps.find(({ seconds }) => seconds >= wanted) ?? steps.at(-1);
  if (step === undefined) return [];
  const ticks: number[] = [];
  for (let index = 0; index <= mostTicks; index += 1) {
    const tick = tickAt(first, { step, index });
    if (tick > last) break;
    if (tick >= first) ticks.push(tick);
  }
  return ticks;
}

function tickAt(
  first: number,
  { step, index }: { step: { days: number; months: number }; index: number },
): number {
  if (step.months === 0) {
    return (Math.floor(first / secondsPerDay) + index * step.days) * secondsPerDay;
  }
  const start = new Date(first * 1000);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const aligned = Math.floor(months / step.months) * step.months + index * step.months;
  return Date.UTC(Math.floor(aligned / 12), aligned % 12) / 1000;
}
