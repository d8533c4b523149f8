import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bridge, planBridge } from "./planBridge.ts";

/** What each independent normal has for a share in a value. */
type Shares = readonly number[];

const combine = (parts: readonly { weight: number; of: Shares }[], length: number): Shares =>
  Array.from({ length }, (_, at) =>
    parts.reduce((sum, { weight, of }) => sum + weight * (of[at] ?? 0), 0),
  );

const covariance = (a: Shares, b: Shares) =>
  a.reduce((sum, share, at) => sum + share * (b[at] ?? 0), 0);

/** The path after each step, as the bridge draws it: nodes by turns, then step by step between them. */
function drawPath(bridge: Bridge): Shares[] {
  const { ends, order, left, right, leftWeights, rightWeights, deviations } = bridge;
  const steps = bridge.pulls.length;
  const length = ends.length + steps;
  const unit = (at: number): Shares => Array.from({ length }, (_, other) => (other === at ? 1 : 0));
  const start: Shares = [];
  const nodes = new Map<number, Shares>([[-1, start]]);
  for (const [turn, node] of order.entries()) {
    const [before, after] = [nodes.get(left[turn] ?? -2), nodes.get(right[turn] ?? -2)];
    // Whatever a node is drawn between is drawn before it.
    if (before === undefined || after === undefined) throw new TypeError("a node is not known yet");
    const parts = [
      { weight: leftWeights[turn] ?? 0, of: before },
      { weight: rightWeights[turn] ?? 0, of: after },
      { weight: deviations[turn] ?? 0, of: unit(turn) },
    ];
    nodes.set(node, combine(parts, length));
  }
  let now = start;
  return Array.from({ length: steps }, (_, step) => {
    const node = ends.findIndex((end) => end >= step);
    const pull = bridge.pulls[step] ?? 0;
    const parts = [
      { weight: 1 - pull, of: now },
      { weight: pull, of: nodes.get(node) ?? start },
      { weight: bridge.spreads[step] ?? 0, of: unit(ends.length + step) },
    ];
    now = combine(parts, length);
    return now;
  });
}

const timesOf = (steps: Float64Array) => {
  let time = 0;
  return [...steps].map((years) => {
    time += years;
    return time;
  });
};

describe("planBridge", () => {
  it("draws paths of a Brownian motion: the covariance of two times is the earlier of them", () => {
    const years = fc.oneof(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.constant(0));
    const even = (count: number) => Float64Array.from({ length: count }, () => 0.25);
    const arbitrary = fc.array(years, { minLength: 1, maxLength: 40 });
    const cases = [...fc.sample(arbitrary, { numRuns: 40, seed: 1 }), even(129), even(200)];
    for (const steps of cases.map((lengths) => Float64Array.from(lengths))) {
      const times = timesOf(steps);
      const path = drawPath(planBridge(steps));
      for (const [at, value] of path.entries()) {
        for (const [other, next] of path.slice(0, at + 1).entries()) {
          expect(covariance(value, next)).toBeCloseTo(times[other] ?? -1, 9);
        }
      }
    }
  });

  it("has a node for each of few steps, and of many one for four, 256 at most, denser at the start", () => {
    const plan = (steps: number) => planBridge(new Float64Array(steps).fill(1));
    expect([0, 1, 128, 129, 600, 1_024, 3_650].map((steps) => plan(steps).nodes)).toEqual([
      0, 1, 128, 128, 150, 256, 256,
    ]);
    const { ends } = plan(3_650);
    const gaps = [...ends].map((end, at) => end - (ends[at - 1] ?? -1));
    expect(gaps.every((gap) => gap > 0)).toBe(true);
    expect([ends[0], ends.at(-1)]).toEqual([0, 3_649]);
    expect(gaps.slice(0, 64).reduce((sum, gap) => sum + gap)).toBeLessThan(3_650 / 7);
    expect([...plan(5).ends]).toEqual([0, 1, 2, 3, 4]);
  });

  it("orders paths over 8 deviations of what a node's mean has", () => {
    const steps = new Float64Array(4).fill(1);
    const { order, deviations, bucketScales } = planBridge(steps);
    for (const [turn, node] of order.entries()) {
      const left = node + 1 - (deviations[turn] ?? 0) ** 2;
      expect(bucketScales[turn]).toBeCloseTo(left === 0 ? 0 : 512 / 8 / Math.sqrt(left), 9);
    }
    expect(bucketScales[0]).toBe(0);
    expect([...planBridge(new Float64Array(3)).bucketScales]).toEqual([0, 0, 0]);
  });
});
