/** Four 32-bit words, each from 0 to 2^32 − 1. */
export type Words = readonly [number, number, number, number];

/** 64 bits that tell one run from another: the low word and the high word. */
export type Key = readonly [number, number];

/** What a counter's numbers are for; the last word of it. */
export const domain = {
  uniform: 0,
  normal: 1,
  bridge: 2,
  scramble: 3,
  shuffle: 4,
  order: 5,
} as const;

/** Rounds that pass BigCrush with a margin of one, in the paper's table 2. */
export const philoxRounds = 7;

const first = 0xd2511f53;
const second = 0xcd9e8d57;

/**
 * Philox4x32: J. K. Salmon et al., Parallel Random Numbers: As Easy as 1, 2, 3, SC11 (2011). The same
 * counter and key give the same words, so a path needs no generator of its own.
 */
export function philox(counter: Words, key: Key, rounds: number = philoxRounds): Words {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < rounds; round += 1) {
    const [highA, lowA] = multiplyWide(first, a);
    const [highC, lowC] = multiplyWide(second, c);
    [a, b, c, d] = [(highC ^ b ^ k0) >>> 0, lowC, (highA ^ d ^ k1) >>> 0, lowA];
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  return [a, b, c, d];
}

/** A seed of up to 53 bits as a key. */
export function seedKey(seed: number): Key {
  return [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
}

/** The high and low word of a product, in pieces of 16 bits. */
function multiplyWide(a: number, b: number): readonly [number, number] {
  const low = (a & 0xffff) * (b & 0xffff);
  const middle = (a >>> 16) * (b & 0xffff) + (low >>> 16);
  const cross = (a & 0xffff) * (b >>> 16) + (middle & 0xffff);
  const high = (a >>> 16) * (b >>> 16) + Math.floor(middle / 65536) + Math.floor(cross / 65536);
  return [high >>> 0, Math.imul(a, b) >>> 0];
}
