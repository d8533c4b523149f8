import { describe, expect, it } from "vitest";
import { planChunks } from "./planChunks.ts";

describe("planChunks", () => {
  it.each([
    [1, 2],
    [10_000, 2],
    [16_383, 1],
  ])("gives %i paths to %i workers by groups of 512", (paths, workers) => {
    expect(planChunks(paths, workers).count).toBe(512);
  });

  it("gives many paths in several groups at a time, sixteen times to each worker", () => {
    expect(planChunks(16_384, 1).count).toBe(1_024);
    expect(planChunks(1_000_000, 4).count).toBe(512 * 30);
  });

  it.each([
    [1, 512],
    [2, 256],
    [3, 128],
    [4, 128],
    [5, 128],
    [64, 128],
  ])("shares the survey among %i workers by %i paths", (workers, survey) => {
    expect(planChunks(10_000, workers).survey).toBe(survey);
  });
});
