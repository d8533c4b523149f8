import { describe, expect, it } from "vitest";
import { yearBefore } from "./yearBefore.ts";

const day = 86_400;

describe("yearBefore", () => {
  it("takes the start in the first year, then the first date within 365 days", () => {
    const weekly = Array.from({ length: 106 }, (_, week) => 1_000 + week * 7 * day);
    const places = yearBefore(weekly);
    expect(places.slice(0, 53).every((place) => place === 0)).toBe(true);
    // day 371 less 365 is day 6: the first date from there on is day 7
    expect([places[53], places[104], places[105]]).toEqual([1, 52, 53]);
  });

  it("reaches a whole year where the dates meet it", () => {
    const monthly = Array.from({ length: 26 }, (_, month) => (month * 365 * day) / 12);
    expect([yearBefore(monthly)[11], yearBefore(monthly)[12], yearBefore(monthly)[25]]).toEqual([
      0, 0, 13,
    ]);
  });

  it("chooses among every so many dates", () => {
    const daily = Array.from({ length: 740 }, (_, at) => at * day);
    const places = yearBefore(daily, 6);
    expect(places.every((place) => place % 6 === 0)).toBe(true);
    expect([places[365], places[366], places[371], places[372]]).toEqual([0, 6, 6, 12]);
  });

  it("takes the date itself where there is no other within a year", () => {
    expect(yearBefore([0, 400 * day, 900 * day])).toEqual([0, 1, 2]);
  });
});
