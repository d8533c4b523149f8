import type { Trajectory } from "../engine/Trajectory.ts";
import { allowedAbove } from "./allowedAbove.ts";
import type { SupplyQuantity, SupplySeries } from "./SupplySeries.ts";

/** The series of one quantity of a single path. */
export function seriesOfTrajectory(trajectory: Trajectory, quantity: SupplyQuantity): SupplySeries {
  return {
    dates: trajectory.dates,
    baseline: undefined,
    proposed: trajectory[quantity],
    allowed: quantity === "total" ? allowedAbove(trajectory) : undefined,
    isDead: false,
    events: trajectory.events,
  };
}
