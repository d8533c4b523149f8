import { describe, expect, it } from "vitest";
import { drawnPlaces, stepLine } from "./stepLine.ts";

const scales = { x: (seconds: number) => seconds, y: (value: bigint) => parseInt(`${value}`, 10) };

describe("stepLine", () => {
  it("slopes between dates, and steps where an event lies between them", () => {
    const line = stepLine({ dates: [0, 10, 20], values: [1n, 2n, 5n], events: [15], ...scales });
    expect(line).toEqual([
      { x: 0, y: 1 },
      { x: 10, y: 2 },
      { x: 15, y: 2 },
      { x: 15, y: 5 },
      { x: 20, y: 5 },
    ]);
  });

  it("steps at once for what is due at the start, and counts no event twice", () => {
    const line = stepLine({ dates: [0, 10, 20], values: [1n, 2n, 3n], events: [0, 10], ...scales });
    expect(line).toEqual([
      { x: 0, y: 1 },
      { x: 0, y: 1 },
      { x: 0, y: 2 },
      { x: 10, y: 2 },
      { x: 20, y: 3 },
    ]);
  });
});

describe("drawnPlaces", () => {
  it("takes all of a short series, and of a long one as many as a screen shows, with both ends", () => {
    expect(drawnPlaces(3)).toEqual([0, 1, 2]);
    const places = drawnPlaces(100_000);
    expect(places).toHaveLength(600);
    expect([places[0], places.at(-1)]).toEqual([0, 99_999]);
  });
});
