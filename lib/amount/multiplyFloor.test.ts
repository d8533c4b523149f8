import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplyFloor } from "./multiplyFloor.ts";

describe("multiplyFloor", () => {
  it("gives UNI's mint: 2 % of 1e27 base units is 2e25", () => {
    expect(multiplyFloor(10n ** 27n, { numerator: 2n, denominator: 100n })).toBe(2n * 10n ** 25n);
  });

  it("floors", () => {
    expect(multiplyFloor(149n, { numerator: 2n, denominator: 100n })).toBe(2n);
    expect(multiplyFloor(150n, { numerator: 2n, denominator: 100n })).toBe(3n);
  });

  it("is the largest whole number not above the product", () => {
    const amount = fc.bigInt({ min: 0n, max: 2n ** 256n });
    const denominator = fc.bigInt({ min: 1n, max: 10n ** 27n });
    fc.assert(
      fc.property(amount, amount, denominator, (a, numerator, bottom) => {
        const floor = multiplyFloor(a, { numerator, denominator: bottom });
        expect(floor * bottom <= a * numerator).toBe(true);
        expect((floor + 1n) * bottom > a * numerator).toBe(true);
      }),
    );
  });
});
