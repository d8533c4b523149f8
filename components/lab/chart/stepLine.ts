import type { PixelPoint } from "../../../lib/report/svgPath.ts";

/** More points than this no screen shows. */
const mostPoints = 600;

/** Places of a series that are drawn: all, or of a long one evenly spread, the last included. */
export function drawnPlaces(count: number): readonly number[] {
  if (count <= mostPoints) return Array.from({ length: count }, (_, at) => at);
  const step = (count - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, at) => Math.round(at * step));
}

/**
 * A series as the points of a line. Between two dates it slopes, as a stream does; where an event lies
 * between them it keeps its height up to the event and steps there, as a mint does.
 *
 * @param events - Unix seconds, rising.
 */
export function stepLine(parameters: {
  dates: readonly number[];
  values: readonly bigint[];
  events: readonly number[];
  x: (seconds: number) => number;
  y: (value: bigint) => number;
}): readonly PixelPoint[] {
  const { dates, values, events, x, y } = parameters;
  const points: PixelPoint[] = [];
  let event = 0;
  let before: { seconds: number; value: bigint } | undefined;
  for (const at of drawnPlaces(dates.length)) {
    const here = { seconds: dates[at] ?? 0, value: values[at] ?? 0n };
    if (before !== undefined) {
      // What is due at the very start shows from the next date on.
      const isFirst = before.seconds === dates[0];
      while ((events[event] ?? Infinity) < before.seconds) event += 1;
      while (!isFirst && events[event] === before.seconds) event += 1;
      const step = events[event] ?? Infinity;
      if (step <= here.seconds && before.value !== here.value) {
        points.push({ x: x(step), y: y(before.value) }, { x: x(step), y: y(here.value) });
      }
    }
    points.push({ x: x(here.seconds), y: y(here.value) });
    before = here;
  }
  return points;
}
