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
    const rows = [
      {
        quantity: "Total supply",
        engine: projected.total[index] ?? 0n,
        chain: state.token.totalSupply,
      },
      ...toSupplyParts(state).map((part) => ({
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
