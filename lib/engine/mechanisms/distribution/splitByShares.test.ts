import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByShares } from "./splitByShares.ts";
import { sumOfShares } from "./sumOfShares.ts";

const thousandths = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => Math.floor((part * 1_000_000) / total));
  })
  .map((parts) => {
    const rest = 1_000_000 - parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part, index) => (index === 0 ? part + rest : part));
  })
  .map((parts) =>
    parts.map((part) => (part === 1_000_000 ? "1" : `0.${String(part).padStart(6, "0")}`)),
  );

describe("splitByShares", () => {
  it("floors the running sum: thirds of 100 are 33, 33 and 34", () => {
    expect(splitByShares(100n, ["0.333", "0.333", "0.334"])).toEqual([33n, 33n, 34n]);
    expect(splitByShares(10n, ["0.5", "0.25"])).toEqual([5n, 2n]);
  });

  it("gives away the whole where the shares sum to 1, each part within a base unit", () => {
    fc.assert(
      fc.property(thousandths, fc.bigInt({ min: 0n, max: 2n ** 200n }), (shares, total) => {
        const parts = splitByShares(total, shares);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        for (const [index, part] of parts.entries()) {
          const { numerator, denominator } = sumOfShares([shares[index] ?? "0"]);
          const offset = part * denominator - total * numerator;
          expect(offset < denominator && offset > -denominator).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("sumOfShares", () => {
  it("is exact: 0.5, 0.25 and 0.2 are 95 %", () => {
    const { numerator, denominator } = sumOfShares(["0.5", "0.25", "0.2"]);
    expect(numerator * 100n).toBe(denominator * 95n);
    expect(sumOfShares([])).toEqual({ numerator: 0n, denominator: 1n });
  });
});
