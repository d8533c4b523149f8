import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ray, rayPower } from "./rayPower.ts";

/** 5 % a day. */
const duty = 1_000_000_564_701_133_626_865_910_626n;
const day = 86_400n;

describe("rayPower", () => {
  it("grows 100 DAI by 5 in a day and 10.25 in two, as Maker's own tests expect", () => {
    const debt = 100n * 10n ** 18n;
    const earned = (days: bigint) => (debt * (rayPower(duty, days * day) - ray)) / ray;
    expect(earned(1n)).toBe(5n * 10n ** 18n);
    expect(earned(2n)).toBe(1_025n * 10n ** 16n);
    // testDrip1d of jug.t.sol, in units of 1e-45
    expect(debt * (rayPower(duty, day) - ray)).toBe(
      5_000_000_000_000_000_000_001_603_800_000_000_000_000_000_000n,
    );
  });

  it("is one for no time and the rate itself for a second", () => {
    expect(rayPower(duty, 0n)).toBe(ray);
    expect(rayPower(duty, 1n)).toBe(duty);
    expect(rayPower(0n, 0n)).toBe(ray);
    expect(rayPower(0n, 3n)).toBe(0n);
  });

  it("rounds halves up", () => {
    // (1 + 1e-27)² = 1 + 2e-27 + 1e-54; (1.5e-27 has no half here): 0.5 × (1e-27) rounds to 1e-27
    expect(rayPower(ray + 1n, 2n)).toBe(ray + 2n);
    // (3e-14)² is 9e-28, nearest 1e-27; (2e-14)² is 4e-28, nearest 0
    expect(rayPower(3n * 10n ** 13n, 2n)).toBe(1n);
    expect(rayPower(2n * 10n ** 13n, 2n)).toBe(0n);
  });

  it("is near the product of its parts", () => {
    const seconds = fc.bigInt({ min: 0n, max: 10n ** 7n });
    fc.assert(
      fc.property(seconds, seconds, (first, second) => {
        const whole = rayPower(duty, first + second);
        const parts = (rayPower(duty, first) * rayPower(duty, second)) / ray;
        const distance = whole > parts ? whole - parts : parts - whole;
        expect(distance * 10n ** 18n).toBeLessThan(whole);
      }),
      { numRuns: 1_000 },
    );
  });
});
