import { describe, expect, it } from "vitest";
import { chartMarks } from "./chartMarks.ts";

const dates = [0, 10, 20];

describe("chartMarks", () => {
  it("marks a mint where the total jumps", () => {
    const events = [{ at: 12, kind: "mint" as const, amount: 50n }];
    expect(chartMarks({ dates, amounts: [100n, 100n, 150n], events })).toEqual([
      { seconds: 12, amount: 150n, change: 50n, name: "mint" },
    ]);
  });

  it("takes the sign from the series: a payment lowers the treasury", () => {
    const events = [{ at: 10, kind: "payment" as const, amount: 30n, label: "grant" }];
    expect(chartMarks({ dates, amounts: [100n, 70n, 70n], events })).toEqual([
      { seconds: 10, amount: 70n, change: -30n, name: "grant" },
    ]);
  });

  it("leaves out what the series does not show", () => {
    const events = [{ at: 12, kind: "release" as const, amount: 50n }];
    expect(chartMarks({ dates, amounts: [100n, 100n, 101n], events })).toEqual([]);
  });

  it("leaves out what lies outside the dates", () => {
    const events = [0, 30].map((at) => ({ at, kind: "mint" as const, amount: 1n }));
    expect(chartMarks({ dates, amounts: [1n, 2n, 3n], events })).toEqual([]);
  });
});
