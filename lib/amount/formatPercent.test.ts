import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPercent } from "./formatPercent.ts";

describe("formatPercent", () => {
  it.each([
    [2n, 100n, 2, "2.00 %"],
    [-2n, 102n, 2, "−1.96 %"],
    [2n, -102n, 2, "−1.96 %"],
    [-2n, -100n, 0, "2 %"],
    [1n, 3n, 4, "33.3333 %"],
    [2n, 3n, 0, "67 %"],
    [5n, 1000n, 0, "1 %"],
    [-5n, 1000n, 0, "−1 %"],
    [4999n, 1_000_000n, 0, "0 %"],
    [-4n, 1000n, 0, "0 %"],
    [0n, 7n, 2, "0.00 %"],
    [12n, 1n, 1, "1,200.0 %"],
    [1n, 10_000n, 2, "0.01 %"],
  ])("writes %i/%i with %i digits as %s", (numerator, denominator, digits, text) => {
    expect(formatPercent({ numerator, denominator }, digits)).toBe(text);
  });

  it("has two digits unless told", () => {
    expect(formatPercent({ numerator: 1n, denominator: 8n })).toBe("12.50 %");
  });

  it("says n/a where there is no ratio", () => {
    expect(formatPercent({ numerator: 1n, denominator: 0n })).toBe("n/a");
  });

  it("is at most half a unit of the last digit away from the ratio", () => {
    const part = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    const whole = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(
        part,
        whole,
        fc.integer({ min: 0, max: 30 }),
        (numerator, denominator, digits) => {
          const text = formatPercent({ numerator, denominator }, digits);
          const shown = BigInt(text.replace("−", "-").replace(/[.,]| %/g, ""));
          const distance = 2n * (shown * denominator - numerator * 100n * 10n ** BigInt(digits));
          expect(distance <= denominator && -distance <= denominator).toBe(true);
        },
      ),
    );
  });
});
