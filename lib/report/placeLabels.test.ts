import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "./placeLabels.ts";

const bounds = { top: 0, bottom: 200, gap: 17 };
const label = (y: number, index: number) => ({ id: `${index}`, text: "x", y });

describe("placeLabels", () => {
  it("leaves labels that are apart where they are", () => {
    const wanted = [20, 60, 120].map(label);
    expect(placeLabels(wanted, bounds)).toEqual(wanted);
  });

  it("moves two that meet apart, in their order", () => {
    expect(placeLabels([100, 101].map(label), bounds).map(({ y }) => y)).toEqual([100, 117]);
  });

  it("pushes up from the bottom", () => {
    expect(placeLabels([199, 199].map(label), bounds).map(({ y }) => y)).toEqual([183, 200]);
  });

  it("keeps every pair apart and all inside, for any heights that have room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 8 }), (heights) => {
        const placed = placeLabels(heights.map(label), bounds).map(({ y }) => y);
        expect(placed.every((y) => y >= 0 && y <= 200)).toBe(true);
        expect(placed.every((y, index) => index === 0 || y - (placed[index - 1] ?? 0) >= 17)).toBe(
          true,
        );
      }),
    );
  });
});
