import { describe, expect, it } from "vitest";
import { type Key, philox, philoxRounds, seedKey, type Words } from "./philox.ts";

const ones = 0xffffffff;

/** The known answers that Random123 publishes (kat_vectors, philox4x32). */
const known: [rounds: number, counter: Words, key: Key, words: Words][] = [
  [10, [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
  [7, [0, 0, 0, 0], [0, 0], [0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48]],
  [7, [ones, ones, ones, ones], [ones, ones], [0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662]],
  [
    10,
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
];

describe("philox", () => {
  it.each(known)("gives the published words after %i rounds", (rounds, counter, key, words) => {
    expect(philox(counter, key, rounds)).toEqual(words);
  });

  it("runs seven rounds", () => {
    expect(philoxRounds).toBe(7);
    expect(philox([0, 0, 0, 0], [0, 0])[0]).toBe(0x5f6fb709);
  });
});

describe("seedKey", () => {
  it("splits a seed into two words", () => {
    expect(seedKey(2 ** 53 - 1)).toEqual([0xffffffff, 0x1fffff]);
    expect(seedKey(7)).toEqual([7, 0]);
  });
});
