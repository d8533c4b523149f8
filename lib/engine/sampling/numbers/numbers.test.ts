import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxMuller } from "./boxMuller.ts";
import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { reverseBits, sobolDirections } from "./sobolDirections.ts";
import { shuffleIndex, sobolPoint } from "./sobolPoint.ts";

const numRuns = 10_000;

describe("exponential", () => {
  it("is within 3e-15 of the platform's", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(3e-15);
      }),
      { numRuns },
    );
  });

  it("is exact at 0, holds its arguments, and keeps what is no number", () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(1e9)).toBe(exponential(700));
    expect(exponential(-Infinity)).toBe(exponential(-700));
    expect(exponential(Number.NaN)).toBeNaN();
  });
});

describe("logarithm", () => {
  it("is within two units in the last place of the platform's", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(logarithm(x) - expected)).toBeLessThanOrEqual(4.5e-16 * Math.abs(expected));
      }),
      { numRuns },
    );
  });

  it("is exact at 1 and holds small arguments", () => {
    expect(logarithm(1)).toBe(0);
    expect(logarithm(-3)).toBe(logarithm(2.2250738585072014e-308));
    expect(logarithm(0)).toBeCloseTo(-708.3964185322641, 12);
    expect(logarithm(Infinity)).toBeNaN();
    expect(logarithm(Number.NaN)).toBeNaN();
  });
});

describe("normalQuantile", () => {
  /** The normal law's tables: Abramowitz and Stegun 26.1 and 26.5. */
  it.each([
    [0.75, 0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.05, -1.6448536269514722],
    [0.9999, 3.719016485455709],
  ])("of %d is %d within 2e-6", (u, expected) => {
    expect(Math.abs(normalQuantile(Math.floor(u * 2 ** 32)) - expected)).toBeLessThan(2e-6);
  });

  it("of 4097 / 2^32 is what AS 241 gives, within 2e-6", () => {
    expect(Math.abs(normalQuantile(4_096) - -4.7629517940132144)).toBeLessThan(2e-6);
  });

  it("is odd and rises", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(2 ** 20), (word, more) => {
        const mirrored = 2 ** 32 - ((word | 1) >>> 0);
        expect(normalQuantile(mirrored)).toBe(-normalQuantile(word));
        const next = Math.min(word + 256 + more, 2 ** 32 - 1);
        expect(normalQuantile(next)).toBeGreaterThanOrEqual(normalQuantile(word) - 1e-6);
      }),
      { numRuns },
    );
  });
});

describe("boxMuller", () => {
  it("is within 1e-6 of the same formula in double precision", () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const radius = Math.sqrt(-2 * Math.log(((a >>> 1) + 0.5) / 2 ** 31));
        const angle = (2 * Math.PI * b) / 2 ** 32;
        const [x, y] = boxMuller(a, b);
        // Near u = 1 the radius is no finer than 2^-12.
        const grain = radius < 0.01 ? 4e-4 : 1e-6 * (1 + radius) + 6e-8 / radius;
        expect(Math.abs(x - radius * Math.cos(angle))).toBeLessThan(grain);
        expect(Math.abs(y - radius * Math.sin(angle))).toBeLessThan(grain);
      }),
      { numRuns },
    );
  });

  it("has mean 0, variance 1 and the tails of the normal law over a grid of words", () => {
    const side = 400;
    let [sum, squares, beyond] = [0, 0, 0];
    for (let a = 0; a < side; a += 1) {
      for (let b = 0; b < side; b += 1) {
        const at = (index: number) => Math.floor(((index + 0.5) / side) * 2 ** 32);
        for (const value of boxMuller(at(a), at(b))) {
          sum += value;
          squares += value * value;
          beyond += Math.abs(value) > 1.959963984540054 ? 1 : 0;
        }
      }
    }
    const count = side * side * 2;
    expect(Math.abs(sum / count)).toBeLessThan(1e-6);
    expect(squares / count).toBeCloseTo(1, 2);
    expect(beyond / count).toBeCloseTo(0.05, 3);
  });
});

describe("sobolDirections", () => {
  it("gives the first points of dimensions 1 to 3", () => {
    // Unscrambled points 1 to 4 in index order, by hand: m = 1, 1, 1; 1, 3, 5; 1, 3, 3.
    const directions = sobolDirections(3);
    const point = (dimension: number, index: number) => {
      let word = 0;
      for (let bit = 0; bit < 32; bit += 1) {
        if (((index >>> bit) & 1) === 1) {
          word ^= directions[dimension * 32 + bit] ?? 0;
        }
      }
      return reverseBits(word) / 2 ** 32;
    };
    expect([1, 2, 3, 4].map((index) => point(0, index))).toEqual([0.5, 0.25, 0.75, 0.125]);
    expect([1, 2, 3, 4].map((index) => point(1, index))).toEqual([0.5, 0.75, 0.25, 0.625]);
    expect([1, 2, 3, 4].map((index) => point(2, index))).toEqual([0.5, 0.75, 0.25, 0.375]);
  });
});

describe("sobolPoint", () => {
  it("has one of 64 points in each of 64 slices, whatever the scrambling", () => {
    const directions = sobolDirections(16);
    fc.assert(
      fc.property(fc.nat(15), fc.integer(), fc.nat(900), (dimension, seed, block) => {
        const scramble = seed >>> 0;
        const own = directions.subarray(dimension * 32, dimension * 32 + 32);
        const slices = new Set<number>();
        for (let index = block * 64; index < block * 64 + 64; index += 1) {
          slices.add(sobolPoint(index, { directions: own, scramble }) >>> 26);
        }
        expect(slices.size).toBe(64);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("shuffleIndex", () => {
  it("permutes the first 256 indices among themselves", () => {
    for (const seed of [1, 2 ** 31, 4_000_000_000]) {
      const seen = new Set<number>();
      for (let index = 0; index < 256; index += 1) {
        seen.add(shuffleIndex(index, seed) % 256);
      }
      expect(seen.size).toBe(256);
    }
  });
});
