import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planChunks } from "./planChunks.ts";

describe("planChunks", () => {
  it("runs widest where each worker has four blocks of 256 or more", () => {
    expect(planChunks(10_000, 2)).toEqual({ lanes: 256, chunk: 256 });
    expect(planChunks(2_048, 2)).toEqual({ lanes: 256, chunk: 256 });
    expect(planChunks(2_047, 2)).toEqual({ lanes: 128, chunk: 128 });
  });

  it("makes rows narrower for few paths, to 64", () => {
    expect(planChunks(1_000, 1)).toEqual({ lanes: 128, chunk: 128 });
    expect(planChunks(1_000, 7)).toEqual({ lanes: 64, chunk: 64 });
    expect(planChunks(1, 8)).toEqual({ lanes: 64, chunk: 64 });
  });

  it("gives many paths in larger chunks, sixteen for each worker", () => {
    expect(planChunks(1_000_000, 4)).toEqual({ lanes: 256, chunk: 256 * 61 });
  });

  it("cuts whole rows, and at least four for each worker where there are enough paths", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 64 }),
        (paths, workers) => {
          const { lanes, chunk } = planChunks(paths, workers);
          expect(chunk % lanes).toBe(0);
          expect(chunk).toBeGreaterThan(0);
          if (paths >= workers * 64 * 4) {
            expect(Math.ceil(paths / chunk)).toBeGreaterThanOrEqual(workers * 4);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
