import type { Trajectory } from "../engine/Trajectory.ts";

/** The most the rules allow, where that is anywhere more than the path itself. */
export function allowedAbove({ allowedTotal, total }: Trajectory): readonly bigint[] | undefined {
  const isMore = allowedTotal.some((amount, index) => amount > (total[index] ?? 0n));
  return isMore ? allowedTotal : undefined;
}
