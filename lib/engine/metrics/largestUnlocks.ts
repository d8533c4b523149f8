import type { Ratio } from "../../amount/Ratio.ts";
import type { Trajectory, TrajectoryEvent } from "../Trajectory.ts";

/** A mint or release at one date, with what it weighs against what circulated before. */
export type Unlock = TrajectoryEvent & { ofCirculating: Ratio };

/** The largest one-off mints and releases, the largest first. */
export function largestUnlocks(trajectory: Trajectory, count: number): readonly Unlock[] {
  return trajectory.events
    .filter(({ kind }) => kind === "release" || kind === "mint")
    .toSorted((a, b) => (a.amount === b.amount ? a.at - b.at : a.amount < b.amount ? 1 : -1))
    .slice(0, count)
    .map((event) => {
      const before = trajectory.dates.findLastIndex((date) => date < event.at);
      const circulating = trajectory.circulating[Math.max(before, 0)] ?? 0n;
      return { ...event, ofCirculating: { numerator: event.amount, denominator: circulating } };
    });
}
