import { describe, expect, it } from "vitest";
import { areSafeTimes } from "./areSafeTimes.ts";

describe("areSafeTimes", () => {
  it("holds of what a number says exactly, and of no time before 1970", () => {
    expect(areSafeTimes(0n, 1_700_000_000n, 2n ** 53n - 1n)).toBe(true);
    expect(areSafeTimes(1n, 2n ** 53n)).toBe(false);
    expect(areSafeTimes(2n ** 256n - 1n)).toBe(false);
    expect(areSafeTimes(1n, -1n)).toBe(false);
  });
});
