import { describe, expect, it } from "vitest";
import { InvalidPoolError } from "../errors.ts";
import { sqrtPriceAtTick } from "./sqrtPriceAtTick.ts";

describe("sqrtPriceAtTick", () => {
  // golden values: TickMath.sol, MIN_SQRT_RATIO and MAX_SQRT_RATIO, and TickMath.spec.ts of v3-core 1.0.1
  it("equals the contract's at its ends", () => {
    expect(sqrtPriceAtTick(0)).toBe(1n << 96n);
    expect(sqrtPriceAtTick(-887_272)).toBe(4295128739n);
    expect(sqrtPriceAtTick(-887_271)).toBe(4295343490n);
    expect(sqrtPriceAtTick(887_271)).toBe(1461373636630004318706518188784493106690254656249n);
    expect(sqrtPriceAtTick(887_272)).toBe(1461446703485210103287273052203988822378723970342n);
  });

  it("is √1.0001^tick at every bit of a tick, either way", () => {
    for (let bit = 0; bit < 20; bit += 1) {
      for (const tick of [2 ** bit, -(2 ** bit)]) {
        const price = Number(sqrtPriceAtTick(tick)) / 2 ** 96;
        expect(price / Math.exp((tick / 2) * Math.log(1.0001))).toBeCloseTo(1, 8);
      }
    }
  });

  it("knows no ticks beyond", () => {
    for (const tick of [887_273, -887_273, 0.5, Number.NaN]) {
      expect(() => sqrtPriceAtTick(tick)).toThrow(InvalidPoolError);
    }
  });
});
