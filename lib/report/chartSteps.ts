/** A dated value of a line. */
export type ChartPoint = { seconds: number; amount: bigint };

/**
 * A series as the points of a line. Between two dates a line slopes, as a stream does; where an
 * event lies between them it keeps its height up to the event and steps there, as a mint does.
 *
 * @param eventDates - Unix seconds, in any order.
 */
export function chartSteps(parameters: {
  dates: readonly number[];
  amounts: readonly bigint[];
  eventDates: readonly number[];
}): readonly ChartPoint[] {
  const { dates, amounts } = parameters;
  const events = parameters.eventDates.toSorted((a, b) => a - b);
  return dates.flatMap((seconds, index) => {
    const amount = amounts[index] ?? 0n;
    const before = amounts[index - 1];
    const start = dates[index - 1];
    if (before === undefined || start === undefined) return [{ seconds, amount }];
    const event = events.find((at) => at > start && at <= seconds);
    if (event === undefined || before === amount) return [{ seconds, amount }];
    return [
      { seconds: event, amount: before },
      { seconds: event, amount },
      { seconds, amount },
    ];
  });
}
