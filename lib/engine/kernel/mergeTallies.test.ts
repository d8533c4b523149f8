import { describe, expect, it } from "vitest";
import { TalliesDifferError } from "./errors.ts";
import { mergeTallies } from "./mergeTallies.ts";
import type { Tally } from "./Tally.ts";

function createTally(values: { paths: number; count: number; range: [number, number] }): Tally {
  return {
    paths: values.paths,
    steps: 1,
    outputs: ["price"],
    counts: ["ruin"],
    bins: new Uint32Array(256).fill(values.count),
    ranges: Float64Array.from(values.range),
    tallies: Uint32Array.of(values.count),
    refused: Uint32Array.of(values.count + 1),
  };
}

describe("mergeTallies", () => {
  it("adds counts and widens ranges", () => {
    const into = createTally({ paths: 10, count: 1, range: [2, 5] });
    const whole = mergeTallies(into, createTally({ paths: 7, count: 3, range: [3, 9] }));
    expect(whole).toEqual({
      ...createTally({ paths: 17, count: 4, range: [2, 9] }),
      refused: Uint32Array.of(6),
    });
  });

  it("refuses tallies of another program", () => {
    const one = createTally({ paths: 1, count: 1, range: [0, 1] });
    expect(() => mergeTallies(one, { ...one, outputs: ["supply"] })).toThrow(TalliesDifferError);
    expect(() => mergeTallies(one, { ...one, bins: new Uint32Array(512) })).toThrow(
      TalliesDifferError,
    );
    expect(() => mergeTallies(one, { ...one, tallies: new Uint32Array(2) })).toThrow(
      TalliesDifferError,
    );
  });
});
