import { normalQuantile } from "./numbers/normalQuantile.ts";
import { domain, type Key, philox } from "./numbers/philox.ts";
import { factorsPerGroup, type Points, sobolTurns } from "./numbers/planPoints.ts";
import { scramblePoint, shuffleIndex, sobolPoint } from "./numbers/sobolPoint.ts";
import { type Bridge, groupPaths, orderBuckets } from "./planBridge.ts";

/** Adding and subtracting it rounds to a whole number, ties to even. */
const rounder = 2 ** 52;

/** One factor on the paths of one group. */
export type NodeDraw = { bridge: Bridge; points: Points; key: Key; factor: number; group: number };

/**
 * The increments of a Brownian path from node to node: for each node, those of the group's paths.
 *
 * The first turns take a scrambled Sobol' sequence over all paths. At each later turn the paths of the
 * group are put in order of the mean of the node to be drawn, and their ranks, bit-reversed and
 * scrambled, give the normal numbers: the points (mean, number) are a net of the group, so that the
 * node's distribution is met evenly. This is Array-RQMC (P. L'Ecuyer, C. Lécot, B. Tuffin, A randomized
 * quasi-Monte Carlo simulation method for Markov chains, Operations Research 56 (2008) 958–975) along
 * a Brownian bridge. The order may be any function of the mean, here by buckets: each path keeps its
 * exact law.
 */
export function drawNodes(draw: NodeDraw): Float64Array[] {
  const { bridge } = draw;
  const values: Float64Array[] = Array.from(
    { length: bridge.nodes },
    () => new Float64Array(groupPaths),
  );
  const none = new Float64Array(groupPaths);
  for (let turn = 0; turn < bridge.nodes; turn += 1) {
    const left = values[bridge.left[turn] ?? -1] ?? none;
    const right = values[bridge.right[turn] ?? -1] ?? none;
    const means = left.map(
      (before, lane) =>
        before * (bridge.leftWeights[turn] ?? 0) +
        (right[lane] ?? 0) * (bridge.rightWeights[turn] ?? 0),
    );
    const words = turn < sobolTurns ? drawPoints(draw, turn) : drawRanks(draw, { turn, means });
    values[bridge.order[turn] ?? 0]?.forEach((_, lane, row) => {
      const normal = normalQuantile(words[lane] ?? 0);
      row[lane] = (means[lane] ?? 0) + (bridge.deviations[turn] ?? 0) * normal;
    });
  }
  return values.map((row, node) =>
    node === 0 ? row : row.map((value, lane) => value - (values[node - 1]?.[lane] ?? 0)),
  );
}

function drawPoints({ points, factor, group }: NodeDraw, turn: number): Float64Array {
  const shared = Math.floor(factor / factorsPerGroup);
  const dimension = turn * factorsPerGroup + (factor % factorsPerGroup);
  const directions = points.directions.subarray(dimension * 32, dimension * 32 + 32);
  const scramble = points.scrambles[shared]?.[dimension] ?? 0;
  return Float64Array.from({ length: groupPaths }, (_, lane) => {
    const path = group * groupPaths + lane;
    const index = shared === 0 ? path : shuffleIndex(path, points.shuffles[shared] ?? 0);
    return sobolPoint(index, { directions, scramble });
  });
}

type Ranking = { turn: number; means: Float64Array };

function drawRanks({ bridge, key, factor, group }: NodeDraw, ranking: Ranking): Float64Array {
  const { turn, means } = ranking;
  const scramble = philox([group, factor, turn, domain.order], key)[0];
  const scale = bridge.bucketScales[turn] ?? 0;
  const buckets = means.map((mean) => {
    const place = mean * scale + orderBuckets / 2;
    return Math.min(Math.max(place, 0), orderBuckets - 1) + rounder - rounder;
  });
  const next = new Float64Array(orderBuckets + 1);
  for (const bucket of buckets) {
    next[bucket + 1] = (next[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < orderBuckets; bucket += 1) {
    next[bucket + 1] = (next[bucket + 1] ?? 0) + (next[bucket] ?? 0);
  }
  return buckets.map((bucket) => {
    const rank = next[bucket] ?? 0;
    next[bucket] = rank + 1;
    return scramblePoint(rank, scramble);
  });
}
