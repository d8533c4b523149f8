import type { TrajectoryEvent } from "../engine/Trajectory.ts";

/** A dated jump of a line, worth a mark. `change` in base units, signed. */
export type ChartMark = { seconds: number; amount: bigint; change: bigint; name: string };

/** Something dated that may show as a jump; `amount` in base units, without sign. */
export type DatedEvent = Pick<TrajectoryEvent, "at" | "kind" | "amount" | "label">;

const names: Readonly<Record<TrajectoryEvent["kind"], string>> = {
  mint: "mint",
  release: "unlock",
  payment: "payment",
  cut: "cut by the cap",
  shortfall: "shortfall",
};

/**
 * The events that can be seen in a series: those between whose neighbouring dates it moves by at
 * least half of their amount. The sign is the series' own.
 */
export function chartMarks(parameters: {
  dates: readonly number[];
  amounts: readonly bigint[];
  events: readonly DatedEvent[];
}): readonly ChartMark[] {
  const { dates, amounts, events } = parameters;
  return events.flatMap(({ at, kind, amount, label }) => {
    const index = dates.findIndex((date) => date >= at);
    const before = amounts[index - 1];
    const after = amounts[index];
    if (before === undefined || after === undefined) return [];
    const jump = after - before;
    const size = jump < 0n ? -jump : jump;
    if (amount === 0n || size * 2n < amount) return [];
    const change = jump < 0n ? -amount : amount;
    return [{ seconds: at, amount: after, change, name: label ?? names[kind] }];
  });
}
