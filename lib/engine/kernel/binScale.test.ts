import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBinScale, valueAt } from "./binScale.ts";
import { binCount } from "./layOut.ts";

const inner = binCount - 2;
const edgesOf = (least: number, largest: number) => {
  const scale = chooseBinScale(least, largest);
  return Array.from({ length: inner + 1 }, (_, place) => valueAt(scale, place));
};

describe("chooseBinScale", () => {
  it("counts values of one size as they are, with room on both sides", () => {
    const { scale, zero } = chooseBinScale(10, 15);
    expect([scale > 0, zero]).toEqual([true, 0]);
    const edges = edgesOf(10, 15);
    expect([edges[0], edges.at(-1)]).toEqual([9, 16]);
    expect(chooseBinScale(-15, -10).scale).toBeGreaterThan(0);
  });

  it("counts by size where sizes differ, to either side of 0", () => {
    for (const [least, largest] of [
      [1, 1_000],
      [-1_000, -1],
      [-1_000, 10],
      [-3, 1_000_000],
    ] as const) {
      const edges = edgesOf(least, largest);
      expect(edges[0]).toBeLessThan(least);
      expect(edges.at(-1)).toBeGreaterThan(largest);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      // neighbours of one sign are never a third apart
      for (const [index, edge] of edges.entries()) {
        const next = edges[index + 1];
        const size = Math.max(Math.abs(least), Math.abs(largest));
        if (next === undefined || Math.min(Math.abs(edge), Math.abs(next)) < size * 1e-5) continue;
        expect(Math.abs(next - edge) / Math.abs(edge)).toBeLessThan(0.34);
      }
    }
  });

  it("has one place where one value was seen", () => {
    expect(chooseBinScale(7, 7)).toEqual({ origin: 7, scale: 0, zero: 0 });
  });

  it("rises along the places, whatever was seen", () => {
    // below these lie numbers that no amount or price has
    const value = fc
      .double({ min: -1e300, max: 1e300, noNaN: true })
      .filter((number) => number === 0 || Math.abs(number) > 1e-290);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [least, largest] = [Math.min(a, b), Math.max(a, b)];
        const edges = edgesOf(least, largest);
        for (const [index, edge] of edges.entries()) {
          expect(edge).toBeGreaterThanOrEqual(edges[index - 1] ?? -Infinity);
        }
        expect(edges[0]).toBeLessThanOrEqual(least);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(largest);
      }),
      { numRuns: 1_000 },
    );
  });
});
