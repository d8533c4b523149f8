import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeEndLabels } from "./placeEndLabels.ts";

// 14 characters of 6.4 px: from x = 110.4 to 200.
const label = { id: "rules", text: "by rules alone", endY: 100 };
const frame = { right: 200, top: 0, bottom: 204 };
const lineTo = (startY: number, endY: number) => [
  { x: 0, y: startY },
  { x: 200, y: endY },
];

describe("placeEndLabels", () => {
  it("stands above the end of a line that rises to it", () => {
    const strong = [lineTo(200, 100)];
    // 5 px of air and 3 px of letters below the baseline.
    expect(placeEndLabels([label], { ...frame, strong, weak: [] }).get("rules")).toBe(92);
  });

  it("stands below the end of a line that falls to it", () => {
    const strong = [lineTo(0, 100)];
    // 5 px of air and 10 px of letters above the baseline.
    expect(placeEndLabels([label], { ...frame, strong, weak: [] }).get("rules")).toBe(115);
  });

  it("stands above all of the line behind it where there is no room below", () => {
    const low = { ...label, endY: 200 };
    const strong = [lineTo(0, 200)];
    // The line is at 110.4 where the text begins.
    const y = placeEndLabels([low], { ...frame, strong, weak: [] }).get("rules");
    expect(y).toBeCloseTo(110.4 - 8, 9);
  });

  it("gives way to the weak line where it must cross one", () => {
    const lines = { strong: [lineTo(200, 100)], weak: [lineTo(-200, 100)] };
    // Together they take all heights down to 144.8; only then is there room for the text below.
    expect(placeEndLabels([label], { ...frame, ...lines }).get("rules")).toBeCloseTo(159.8, 9);
    expect(placeEndLabels([label], { ...frame, ...lines, bottom: 150 }).get("rules")).toBe(92);
  });

  it("moves away from a weak line where another height is clear of both", () => {
    const strong = [lineTo(100, 100)];
    const weak = [lineTo(90, 90)];
    expect(placeEndLabels([label], { ...frame, strong, weak }).get("rules")).toBe(82);
  });

  it("keeps labels apart, in the order of their ends, and inside", () => {
    const labels = ["a", "b", "c"].map((id, at) => ({ id, text: id, endY: 203 - at }));
    const placed = placeEndLabels(labels, { ...frame, strong: [], weak: [] });
    expect([...placed]).toEqual([
      ["c", 171],
      ["b", 186],
      ["a", 201],
    ]);
  });

  it("keeps labels apart and in order whatever the lines, and inside where there is room", () => {
    const height = fc.integer({ min: -50, max: 250 });
    const line = fc
      .array(height, { minLength: 1, maxLength: 8 })
      .map((heights) => heights.map((y, at) => ({ x: (200 * at) / heights.length, y })));
    const lines = fc.array(line, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(height, { maxLength: 6 }),
        lines,
        lines,
        fc.constantFrom(0, 20, 120, 204),
        (ends, strong, weak, bottom) => {
          const labels = ends.map((endY, at) => ({ id: `${at}`, text: "median path", endY }));
          const placed = placeEndLabels(labels, { ...frame, bottom, strong, weak });
          const heights = labels
            .toSorted((a, b) => a.endY - b.endY)
            .map(({ id }) => placed.get(id) ?? Number.NaN);
          expect(heights).toHaveLength(ends.length);
          for (const [at, y] of heights.entries()) {
            expect(y - (heights[at - 1] ?? -5)).toBeGreaterThanOrEqual(15 - 1e-9);
          }
          // Letters reach 10 px up and 3 px down, and baselines are 15 px apart.
          const isRoomy = bottom >= 13 + 15 * (ends.length - 1);
          if (isRoomy)
            expect(Math.max(0, ...heights)).toBeLessThanOrEqual(Math.max(bottom - 3, 0) + 1e-9);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
