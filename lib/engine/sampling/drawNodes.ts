import { normalQuantile } from "./numbers/normalQuantile.ts";
import { factorsPerGroup, type Points } from "./numbers/planPoints.ts";
import { shuffleIndex, sobolPoint } from "./numbers/sobolPoint.ts";
import type { Bridge } from "./planBridge.ts";

/** One factor on one path. */
export type NodeDraw = { bridge: Bridge; points: Points; factor: number; path: number };

/** The increments of a Brownian path from node to node. */
export function drawNodes({ bridge, points, factor, path }: NodeDraw): Float64Array {
  const group = Math.floor(factor / factorsPerGroup);
  const scrambles = points.scrambles[group] ?? new Uint32Array(0);
  const index = group === 0 ? path : shuffleIndex(path, points.shuffles[group] ?? 0);
  const values = new Float64Array(bridge.nodes);
  const at = (node: number) => (node < 0 ? 0 : (values[node] ?? 0));
  for (let turn = 0; turn < bridge.nodes; turn += 1) {
    const dimension = turn * factorsPerGroup + (factor % factorsPerGroup);
    const u = sobolPoint(index, {
      directions: points.directions.subarray(dimension * 32, dimension * 32 + 32),
      scramble: scrambles[dimension] ?? 0,
    });
    const before = at(bridge.left[turn] ?? -1) * (bridge.leftWeights[turn] ?? 0);
    const after = at(bridge.right[turn] ?? -1) * (bridge.rightWeights[turn] ?? 0);
    const deviation = bridge.deviations[turn] ?? 0;
    values[bridge.order[turn] ?? 0] = before + after + deviation * normalQuantile(u);
  }
  for (let node = bridge.nodes - 1; node > 0; node -= 1) {
    values[node] = at(node) - at(node - 1);
  }
  return values;
}
