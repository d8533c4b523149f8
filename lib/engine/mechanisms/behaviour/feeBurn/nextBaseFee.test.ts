import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextBaseFee } from "./nextBaseFee.ts";

const baseFee = 1_000_000_000n;
const gasLimit = 20_000_000n;

describe("nextBaseFee", () => {
  // TestCalcBaseFee of go-ethereum: a limit of 20 M, so a target of 10 M
  it.each([
    [10_000_000n, 1_000_000_000n],
    [9_000_000n, 987_500_000n],
    [11_000_000n, 1_012_500_000n],
    [20_000_000n, 1_125_000_000n],
    [0n, 875_000_000n],
  ])("is what EIP-1559 says after %s gas", (gasUsed, expected) => {
    expect(nextBaseFee({ baseFee, gasLimit, gasUsed })).toBe(expected);
  });

  it("rises by at least 1, and cannot fall below 7", () => {
    expect(nextBaseFee({ baseFee: 0n, gasLimit, gasUsed: gasLimit })).toBe(1n);
    expect(nextBaseFee({ baseFee: 1n, gasLimit, gasUsed: 10_000_001n })).toBe(2n);
    expect(nextBaseFee({ baseFee: 7n, gasLimit, gasUsed: 0n })).toBe(7n);
    expect(nextBaseFee({ baseFee: 8n, gasLimit, gasUsed: 0n })).toBe(7n);
  });

  it("stays where a block can hold no gas", () => {
    expect(nextBaseFee({ baseFee, gasLimit: 0n, gasUsed: 0n })).toBe(baseFee);
  });

  it("moves by at most an eighth, towards what was used", () => {
    const fee = fc.bigInt({ min: 8n, max: 10n ** 15n });
    fc.assert(
      fc.property(fee, fc.bigInt({ min: 0n, max: gasLimit }), (before, gasUsed) => {
        const after = nextBaseFee({ baseFee: before, gasLimit, gasUsed });
        expect(after).toBeLessThanOrEqual(before + before / 8n);
        expect(after).toBeGreaterThanOrEqual(before - before / 8n);
        if (gasUsed > gasLimit / 2n) expect(after).toBeGreaterThan(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });
});
