import { formatDate } from "../amount/formatDate.ts";
import { calendarTicks } from "./calendarTicks.ts";

/** Unix seconds to a position between two pixels, with ticks on the calendar. */
export type DateScale = {
  position(seconds: number): number;
  ticks: readonly { seconds: number; text: string }[];
};

const secondsPerDay = 86_400;

/** A linear scale from the first to the last date. */
export function createDateScale(parameters: {
  dates: readonly number[];
  from: number;
  to: number;
  tickCount: number;
}): DateScale {
  const { dates, from, to, tickCount } = parameters;
  const first = dates[0] ?? 0;
  const last = Math.max(dates.at(-1) ?? 0, first + 1);
  const ticks = calendarTicks({ first, last, count: tickCount });
  const isYearly = ticks.every((seconds) => formatDate(seconds).startsWith("1 Jan "));
  return {
    position: (seconds) => from + ((to - from) * (seconds - first)) / (last - first),
    ticks: ticks.map((seconds) => ({
      seconds,
      text: formatDateTick(seconds, { isYearly, spanSeconds: last - first }),
    })),
  };
}

function formatDateTick(
  seconds: number,
  { isYearly, spanSeconds }: { isYearly: boolean; spanSeconds: number },
): string {
  const [day = "", month = "", year = ""] = formatDate(seconds).split(" ");
  if (isYearly) return year;
  if (spanSeconds < 120 * secondsPerDay) return `${day} ${month}`;
  return `${month} ${year.slice(-2)}`;
}
