/**
 * The nodes of a Brownian path, which are drawn quasi-randomly: one for every four steps, as drawing a
 * node costs as much as walking a few steps, within these bounds.
 */
const [fewestNodes, mostNodes] = [128, 256];

/** Paths whose nodes are drawn together; a power of two. Path p belongs to group ⌊p ÷ 512⌋. */
export const groupPaths = 512;

/** Buckets in which the paths of a group are put in order, over 8 standard deviations. */
export const orderBuckets = 512;

/**
 * How the path of a Brownian motion is drawn. Its nodes come first, from the end by halves, each
 * normal given its neighbours that are known (a Brownian bridge, see `drawNodes`); between nodes the
 * path is a bridge walked step by step with counter-based normals.
 *
 * Measured on 2026-11-21, over 40 seeds: the mean squared error of the 5 % and 95 % quantiles of a
 * geometric Brownian motion, as how many times as many plain paths it takes to have it.
 *
 * | paths | steps | mean over steps | of the mean error | last step |
 * |---|---|---|---|---|
 * | 10,000 | 3,650 | 13.2 | 11.1 | 940 to 1,120 |
 * | 10,000 | 520 | 16.4 | 13.0 | 940 to 1,120 |
 * | 1,000 (100 seeds) | 520 | 11.0 | 9.6 | 100 to 120 |
 *
 * Tried before on 3,650 steps and left: a Sobol' sequence in all dimensions of the bridge, with 64 or
 * 128 nodes (mean over steps 5.7, of the mean error 4.2), as every quantile between the first halves
 * hangs on four dimensions and more. A sum of two independent motions has 3.2 and 2.7 (last step 41): each
 * is drawn evenly, but not both together.
 */
export type Bridge = {
  readonly nodes: number;
  /** For each node, the step at whose end it lies. */
  readonly ends: Int32Array;
  /** The node that is drawn at each turn. */
  readonly order: Int32Array;
  /** At each turn the known node before, −1 for the start, and after, −1 for none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leftWeights: Float64Array;
  readonly rightWeights: Float64Array;
  readonly deviations: Float64Array;
  /** At each turn, buckets to a unit of the mean. */
  readonly bucketScales: Float64Array;
  /** For each step, the share of the way left to the next node that is its mean. */
  readonly pulls: Float64Array;
  /** For each step, its deviation from that mean; 0 where it ends at a node. */
  readonly spreads: Float64Array;
};

/** Plans the Brownian paths of a program whose steps take `stepYears`. */
export function planBridge(stepYears: Float64Array): Bridge {
  const ends = chooseEnds(stepYears.length);
  const times = new Float64Array(stepYears.length);
  let time = 0;
  for (const [step, years] of stepYears.entries()) {
    time += years;
    times[step] = time;
  }
  const nodeTimes = Float64Array.from(ends, (end) => times[end] ?? 0);
  return { nodes: ends.length, ends, ...orderNodes(nodeTimes), ...walk({ times, ends }) };
}

/** Denser at the start, where a stretch between nodes is more of the time gone by. */
function chooseEnds(steps: number): Int32Array {
  const nodes = Math.min(Math.max(Math.floor(steps / 4), fewestNodes), mostNodes);
  if (steps <= nodes) {
    return Int32Array.from({ length: steps }, (_, step) => step);
  }
  const ends: number[] = [];
  for (let node = 1; node <= nodes; node += 1) {
    const share = node / nodes;
    const end = Math.round(steps * share * Math.sqrt(share)) - 1;
    ends.push(Math.max(end, (ends.at(-1) ?? -1) + 1));
  }
  return Int32Array.from(ends);
}

type Turn = { node: number; left: number; right: number };

function orderNodes(times: Float64Array): Omit<Bridge, "nodes" | "ends" | "pulls" | "spreads"> {
  const turns: Turn[] = times.length === 0 ? [] : [{ node: times.length - 1, left: -1, right: -1 }];
  const gaps = times.length === 0 ? [] : [{ left: -1, right: times.length - 1 }];
  for (let gap = gaps.shift(); gap !== undefined; gap = gaps.shift()) {
    const { left, right } = gap;
    if (right - left > 1) {
      const node = (left + right + 1) >> 1;
      turns.push({ node, left, right });
      gaps.push({ left, right: node }, { left: node, right });
    }
  }
  const weights = turns.map((turn) => weigh(turn, times));
  return {
    order: Int32Array.from(turns, ({ node }) => node),
    left: Int32Array.from(turns, ({ left }) => left),
    right: Int32Array.from(turns, ({ right }) => right),
    leftWeights: Float64Array.from(weights, ({ left }) => left),
    rightWeights: Float64Array.from(weights, ({ right }) => right),
    deviations: Float64Array.from(weights, ({ deviation }) => deviation),
    bucketScales: Float64Array.from(turns, ({ node }, turn) => {
      const deviation = weights[turn]?.deviation ?? 0;
      const left = (times[node] ?? 0) - deviation * deviation;
      return left > 0 ? orderBuckets / 8 / Math.sqrt(left) : 0;
    }),
  };
}

/** W(t) given W(l) and W(r): mean by linear interpolation, variance (t − l)(r − t) ÷ (r − l). */
function weigh({ node, left, right }: Turn, times: Float64Array) {
  const at = times[node] ?? 0;
  if (right === -1) {
    return { left: 0, right: 0, deviation: Math.sqrt(at) };
  }
  const from = left === -1 ? 0 : (times[left] ?? 0);
  const to = times[right] ?? 0;
  const length = to - from;
  if (length === 0) {
    return { left: 1, right: 0, deviation: 0 };
  }
  const share = (at - from) / length;
  return {
    left: 1 - share,
    right: share,
    deviation: Math.sqrt(((at - from) * (to - at)) / length),
  };
}

function walk({ times, ends }: { times: Float64Array; ends: Int32Array }) {
  const pulls = new Float64Array(times.length);
  const spreads = new Float64Array(times.length);
  let step = 0;
  for (const end of ends) {
    const to = times[end] ?? 0;
    for (; step < end; step += 1) {
      const at = step === 0 ? 0 : (times[step - 1] ?? 0);
      const next = times[step] ?? 0;
      const left = to - at;
      pulls[step] = left === 0 ? 0 : (next - at) / left;
      spreads[step] = left === 0 ? 0 : Math.sqrt(((next - at) * (to - next)) / left);
    }
    pulls[step] = 1;
    step += 1;
  }
  return { pulls, spreads };
}
