import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseQuantum } from "./chooseQuantum.ts";

describe("chooseQuantum", () => {
  it("keeps a billion UNI sixteen times below 2^53: 10^-5 tokens", () => {
    // 1e27 base units × 16 ÷ 10^13 = 1.6e15 is below 9.007e15; 10^12 would give 1.6e16
    expect(chooseQuantum(10n ** 27n, 18)).toEqual({
      baseUnits: 10n ** 13n,
      perToken: 100_000,
    });
  });

  it("keeps base units where they fit", () => {
    // 2,099,999,997,690,000 sat × 4 would fit, × 16 does not
    expect(chooseQuantum(562_949_953_421_311n, 8).baseUnits).toBe(1n);
    expect(chooseQuantum(562_949_953_421_312n, 8).baseUnits).toBe(10n);
    expect(chooseQuantum(0n, 0)).toEqual({
      baseUnits: 1n,
      perToken: 1,
    });
  });

  it("lets a quantum be more than a token", () => {
    expect(chooseQuantum(10n ** 20n, 0)).toEqual({
      baseUnits: 10n ** 6n,
      perToken: 1e-6,
    });
  });

  it("holds every supply exactly, with room", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n }), fc.nat(255), (largest, decimals) => {
        const { baseUnits } = chooseQuantum(largest, decimals);
        expect((largest * 16n) / baseUnits).toBeLessThan(2n ** 53n);
        expect(baseUnits === 1n || (largest * 16n * 10n) / baseUnits >= 2n ** 53n - 10n).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
