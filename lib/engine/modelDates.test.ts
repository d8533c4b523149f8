import { describe, expect, it } from "vitest";
import { InvalidDatesError, TooManyStepsError } from "./errors.ts";
import type { Model } from "./Model.ts";
import { modelDates } from "./modelDates.ts";

const grid = (horizonSeconds: number, stepSeconds: number): readonly number[] => {
  const model: Model = {
    token: { symbol: "T", decimals: 0 },
    asOf: 100,
    buckets: [],
    mechanisms: [],
    horizonSeconds,
    stepSeconds,
  };
  return modelDates(model);
};

describe("modelDates", () => {
  it("ends with the horizon, by a shorter step where it has to", () => {
    expect(grid(25, 10)).toEqual([100, 110, 120, 125]);
    expect(grid(20, 10)).toEqual([100, 110, 120]);
    expect(grid(0, 10)).toEqual([100]);
    expect(grid(1, 10)).toEqual([100, 101]);
  });

  it.each([
    [10, 0, "stepSeconds 0, horizonSeconds 10"],
    [10, -1, "stepSeconds -1, horizonSeconds 10"],
    [-1, 10, "stepSeconds 10, horizonSeconds -1"],
    [Number.NaN, 10, "stepSeconds 10, horizonSeconds NaN"],
    [10, Number.NaN, "stepSeconds NaN, horizonSeconds 10"],
  ])("refuses a horizon of %d by steps of %d", (horizon, step, details) => {
    expect(() => grid(horizon, step)).toThrow(InvalidDatesError);
    expect(() => grid(horizon, step)).toThrow(expect.objectContaining({ details }));
  });

  it("refuses an absurd number of steps before it makes a single one", () => {
    expect(grid(99_999, 1)).toHaveLength(100_000);
    const details = "100001 dates; at most 100000";
    expect(() => grid(100_000, 1)).toThrow(expect.objectContaining({ details }));
    expect(() => grid(2 ** 53 - 1, 1)).toThrow(TooManyStepsError);
    expect(() => grid(Number.POSITIVE_INFINITY, 1)).toThrow(TooManyStepsError);
  });
});
