import { describe, expect, it } from "vitest";
import { chartSteps } from "./chartSteps.ts";

const dates = [0, 10, 20];

describe("chartSteps", () => {
  it("slopes where nothing dated happens", () => {
    const points = chartSteps({ dates, amounts: [1n, 2n, 3n], eventDates: [] });
    expect(points).toEqual([
      { seconds: 0, amount: 1n },
      { seconds: 10, amount: 2n },
      { seconds: 20, amount: 3n },
    ]);
  });

  it("steps at the event, not at the next date", () => {
    const points = chartSteps({ dates, amounts: [1n, 1n, 5n], eventDates: [13] });
    expect(points.slice(2)).toEqual([
      { seconds: 13, amount: 1n },
      { seconds: 13, amount: 5n },
      { seconds: 20, amount: 5n },
    ]);
  });

  it("steps at a date that is itself the event's", () => {
    const points = chartSteps({ dates, amounts: [1n, 5n, 5n], eventDates: [10] });
    expect(points.slice(1, 3)).toEqual([
      { seconds: 10, amount: 1n },
      { seconds: 10, amount: 5n },
    ]);
  });

  it("does not step where an event changes nothing", () => {
    expect(chartSteps({ dates, amounts: [1n, 1n, 1n], eventDates: [5] })).toHaveLength(3);
  });
});
