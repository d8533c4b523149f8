import { describe, expect, it } from "vitest";
import { formatDate } from "../amount/formatDate.ts";
import { calendarTicks } from "./calendarTicks.ts";

const at = (text: string) => Date.parse(text) / 1000;
const ticks = (first: string, last: string, count = 5) =>
  calendarTicks({ first: at(first), last: at(last), count }).map(formatDate);

describe("calendarTicks", () => {
  it("gives the first days of years over four years", () => {
    expect(ticks("2026-11-20", "2030-11-20")).toEqual([
      "1 Jan 2027",
      "1 Jan 2028",
      "1 Jan 2029",
      "1 Jan 2030",
    ]);
  });

  it("gives first days of quarters over a year", () => {
    expect(ticks("2026-11-20", "2027-11-20")).toEqual([
      "1 Jan 2027",
      "1 Apr 2027",
      "1 Jul 2027",
      "1 Oct 2027",
    ]);
  });

  it("gives days over a few days", () => {
    expect(ticks("2026-11-20T12:00:00Z", "2026-11-23T12:00:00Z")).toEqual([
      "21 Nov 2026",
      "22 Nov 2026",
      "23 Nov 2026",
    ]);
  });

  it("takes in an end that is itself a tick", () => {
    expect(ticks("2026-01-01", "2028-01-01", 2)).toEqual([
      "1 Jan 2026",
      "1 Jan 2027",
      "1 Jan 2028",
    ]);
  });

  it("ends, whatever a contract calls a date", () => {
    expect(calendarTicks({ first: 0, last: 2 ** 53, count: 5 }).length).toBeLessThan(100);
  });
});
