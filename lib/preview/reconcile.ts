import { toSupplyParts } from "../dao/createModel.ts";
import type { Trajectory } from "../engine/Trajectory.ts";
import type { Reading, Reconciliation } from "./Preview.ts";

/**
 * The engine's path beside the contracts' own, at every reading: total supply and each part of it.
 * `projected` must have a date for each reading, in the same order.
 */
export function reconcile(parameters: {
  projected: Trajectory;
  readings: readonly Reading[];
}): Reconciliation[] {
  const { projected, readings } = parameters;
  return readings.map(({ label, at, state }, index) => {
    const parts = toSupplyParts(state);
    const owed = parts.filter(({ isUnminted }) => isUnminted);
    const rows = [
      {
        quantity: owed.length === 0 ? "Total supply" : "Total supply, with what is owed",
        engine: projected.total[index] ?? 0n,
        chain: owed.reduce((sum, { amount }) => sum + amount, state.token.totalSupply),
      },
      ...parts.map((part) => ({
        quantity: part.label,
        engine: projected.buckets[part.id]?.[index] ?? 0n,
        chain: part.amount,
      })),
    ];
    const difference = rows.reduce((sum, { engine, chain }) => sum + distance(engine, chain), 0n);
    return { label, at, rows, difference };
  });
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
