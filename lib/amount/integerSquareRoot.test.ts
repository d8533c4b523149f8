import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerSquareRoot } from "./integerSquareRoot.ts";

describe("integerSquareRoot", () => {
  it("is the largest whole number whose square is not above", () => {
    expect([-1n, 0n, 1n, 3n, 4n, 8n, 9n].map(integerSquareRoot)).toEqual([
      0n,
      0n,
      1n,
      1n,
      2n,
      2n,
      3n,
    ]);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 400n }), (value) => {
        const root = integerSquareRoot(value);
        return root * root <= value && (root + 1n) * (root + 1n) > value;
      }),
      { numRuns: 2_000 },
    );
  });

  it("is exact around squares", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 1n << 200n }),
        (root) =>
          integerSquareRoot(root * root) === root &&
          integerSquareRoot(root * root - 1n) === root - 1n,
      ),
      { numRuns: 1_000 },
    );
  });
});
