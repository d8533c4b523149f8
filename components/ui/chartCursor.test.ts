import { describe, expect, it } from "vitest";
import { nearestDate, stepDate } from "./chartCursor.ts";

describe("nearestDate", () => {
  it("finds the date drawn nearest to the pixel", () => {
    const dates = [0, 10, 20];
    const dateX = (seconds: number) => 100 + seconds;
    expect([90, 104, 106, 500].map((x) => nearestDate(dates, { x, dateX }))).toEqual([0, 0, 1, 2]);
  });
});

describe("stepDate", () => {
  const place = { index: 5, last: 200 };

  it.each([
    ["ArrowLeft", 4],
    ["ArrowRight", 6],
    ["PageUp", 25],
    ["PageDown", 0],
    ["Home", 0],
    ["End", 200],
  ])("moves by %s", (key, expected) => {
    expect(stepDate(key, place)).toBe(expected);
  });

  it("stays at the ends", () => {
    expect(stepDate("ArrowRight", { index: 200, last: 200 })).toBe(200);
    expect(stepDate("ArrowLeft", { index: 0, last: 200 })).toBe(0);
  });

  it("leaves other keys to the page", () => {
    expect(stepDate("Tab", place)).toBeUndefined();
  });
});
