import { reverseBits } from "./sobolDirections.ts";

/** One dimension of the sequence: its 32 directions, and what seeds its scrambling. */
export type SobolDimension = { readonly directions: Uint32Array; readonly scramble: number };

/**
 * Coordinate of the point with this index, in units of 2^-32, Owen-scrambled by hashing: B. Burley, Practical
 * Hash-based Owen Scrambling, JCGT 9 (2020) no. 4, with the hash of N. Vegdahl (2021).
 */
export function sobolPoint(index: number, { directions, scramble }: SobolDimension): number {
  let reversed = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    if (((index >>> bit) & 1) === 1) {
      reversed ^= directions[bit] ?? 0;
    }
  }
  return scramblePoint(reversed, scramble);
}

/** The word that bits in reversed order stand for, after scrambling. */
export function scramblePoint(reversed: number, scramble: number): number {
  return reverseBits(laineKarras(reversed, scramble));
}

/** The index under a scrambling of its own, which makes the points of one group independent of another's. */
export function shuffleIndex(index: number, seed: number): number {
  return reverseBits(laineKarras(reverseBits(index), seed));
}

/** Changes each bit by the bits below it alone: the permutation of Laine and Karras (2011). */
function laineKarras(word: number, seed: number): number {
  let value = word;
  value ^= Math.imul(value, 0x3d20adea);
  value = (value + seed) | 0;
  value = Math.imul(value, (seed >>> 16) | 1);
  value ^= Math.imul(value, 0x05526c56);
  value ^= Math.imul(value, 0x53a22864);
  return value >>> 0;
}
