import { describe, expect, it } from "vitest";
import { UnsafeTimeError } from "./errors.ts";
import { toSeconds } from "./toSeconds.ts";

describe("toSeconds", () => {
  it("keeps every safe integer", () => {
    for (const seconds of [
      0,
      1,
      1_795_184_000,
      Number.MAX_SAFE_INTEGER,
      -1,
      -Number.MAX_SAFE_INTEGER,
    ]) {
      expect(toSeconds(BigInt(seconds))).toBe(seconds);
    }
  });

  it("refuses what a number cannot hold exactly", () => {
    expect(() => toSeconds(2n ** 53n)).toThrow(UnsafeTimeError);
    expect(() => toSeconds(-(2n ** 53n))).toThrow(UnsafeTimeError);
    expect(() => toSeconds(2n ** 256n - 1n)).toThrow(UnsafeTimeError);
  });
});
