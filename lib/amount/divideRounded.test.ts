import { describe, expect, it } from "vitest";
import { divideRounded } from "./divideRounded.ts";

describe("divideRounded", () => {
  it.each([
    [7n, 2n, 4n],
    [-7n, 2n, -4n],
    [7n, -2n, -4n],
    [-7n, -2n, 4n],
    [10n, 4n, 3n],
    [9n, 4n, 2n],
    [1n, 3n, 0n],
    [-1n, 3n, 0n],
    [2n, 3n, 1n],
    [0n, -5n, 0n],
  ])("%i / %i is %i", (numerator, denominator, quotient) => {
    expect(divideRounded(numerator, denominator)).toBe(quotient);
  });
});
