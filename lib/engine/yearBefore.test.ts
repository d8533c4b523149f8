import { describe, expect, it } from "vitest";
import { yearBefore } from "./yearBefore.ts";

const day = 86_400;

describe("yearBefore", () => {
  it("takes the start in the first year, then the last date that is a year ago", () => {
    const weekly = Array.from({ length: 107 }, (_, week) => 1_000 + week * 7 * day);
    const places = yearBefore(weekly);
    expect(places.slice(0, 54).every((place) => place === 0)).toBe(true);
    // day 371 less 365 is day 6, before day 7; day 378 less 365 is day 13
    expect([places[53], places[54], places[105], places[106]]).toEqual([0, 1, 52, 53]);
  });

  it("takes the very date where it lies 365 days before", () => {
    const monthly = Array.from({ length: 26 }, (_, month) => (month * 365 * day) / 12);
    expect([yearBefore(monthly)[12], yearBefore(monthly)[13], yearBefore(monthly)[25]]).toEqual([
      0, 1, 13,
    ]);
  });

  it("chooses among every so many dates", () => {
    const daily = Array.from({ length: 740 }, (_, at) => at * day);
    const places = yearBefore(daily, 6);
    expect(places.every((place) => place % 6 === 0)).toBe(true);
    expect([places[365], places[370], places[371], places[376], places[377]]).toEqual([
      0, 0, 6, 6, 12,
    ]);
  });

  it("takes a date longer ago where there is none nearer", () => {
    expect(yearBefore([0, 400 * day, 900 * day])).toEqual([0, 0, 1]);
    expect(yearBefore([7])).toEqual([0]);
  });
});
