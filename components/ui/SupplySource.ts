import type { Impact } from "../../lib/engine/Impact.ts";
import type { Trajectory } from "../../lib/engine/Trajectory.ts";

/**
 * A comparison with the second at which the proposal acts, or a single path. `isDead`: the proposal
 * cannot be executed any more.
 */
export type SupplySource =
  | { impact: Impact; executeAt: number; isDead?: boolean; trajectory?: never }
  | { trajectory: Trajectory; impact?: never };
