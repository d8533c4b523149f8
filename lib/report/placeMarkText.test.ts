import { describe, expect, it } from "vitest";
import { placeMarkText } from "./placeMarkText.ts";

const frame = { left: 100, right: 200, top: 0, bottom: 200 };
const flat = (y: number) => [
  { x: 0, y },
  { x: 300, y },
];

describe("placeMarkText", () => {
  it("stands just above the mark where nothing is there", () => {
    expect(placeMarkText({ ...frame, y: 100, lines: [flat(100)] })).toBe(90);
  });

  it("goes below the mark where a line runs above it", () => {
    expect(placeMarkText({ ...frame, y: 100, lines: [flat(100), flat(88)] })).toBe(117);
  });

  it("goes clear of all lines where they run on both sides", () => {
    const lines = [flat(100), flat(88), flat(112)];
    expect(placeMarkText({ ...frame, y: 100, lines })).toBe(78);
  });

  it("keeps clear of a line that slopes through its place, and of one that steps there", () => {
    const sloping = [
      { x: 100, y: 100 },
      { x: 200, y: 60 },
    ];
    expect(placeMarkText({ ...frame, y: 100, lines: [sloping] })).toBe(117);
    const stepping = [
      { x: 0, y: 100 },
      { x: 150, y: 100 },
      { x: 150, y: 40 },
      { x: 300, y: 40 },
    ];
    expect(placeMarkText({ ...frame, y: 100, lines: [stepping] })).toBe(117);
  });

  it("does not mind lines that end before it or begin after it", () => {
    const before = [
      { x: 0, y: 85 },
      { x: 99, y: 85 },
    ];
    expect(placeMarkText({ ...frame, y: 100, lines: [flat(100), before] })).toBe(90);
  });

  it("gives up where there is no room", () => {
    const lines = [flat(10), flat(20), flat(30)];
    expect(placeMarkText({ ...frame, bottom: 40, y: 20, lines })).toBeUndefined();
  });
});
