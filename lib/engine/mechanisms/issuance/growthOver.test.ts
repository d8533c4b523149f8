import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthOver } from "./growthOver.ts";

describe("growthOver", () => {
  it("adds nothing over none, the growth over one, and compounds from then on", () => {
    expect(growthOver(0, 0.1)).toBe(0);
    expect(growthOver(1, 0.1)).toBe(0.1);
    // 1.1² − 1, 1.02³ − 1
    expect(growthOver(2, 0.1)).toBeCloseTo(0.21, 14);
    expect(growthOver(3, 0.02)).toBeCloseTo(0.061208, 14);
  });

  it("is what repeated multiplication gives", () => {
    const periods = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(periods, fc.double({ min: 0, max: 0.05, noNaN: true }), (count, growth) => {
        let power = 1;
        for (let period = 0; period < count; period += 1) power *= 1 + growth;
        expect(Math.abs(growthOver(count, growth) - (power - 1))).toBeLessThan(1e-12 * power);
      }),
      { numRuns: 1_000 },
    );
  });
});
