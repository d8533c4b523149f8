import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerSquareRoot } from "../../../amount/integerSquareRoot.ts";
import { amount0Delta, amount1Delta, nextSqrtPrice, swapStep } from "./swapStep.ts";

const one = 1n << 96n;
const unit = 10n ** 18n;
/** √(amount1 ÷ amount0) × 2^96, as the contract's tests write prices. */
const priceOf = (amount1: bigint, amount0: bigint) =>
  integerSquareRoot((amount1 << 192n) / amount0);

describe("nextSqrtPrice", () => {
  // golden values: SqrtPriceMath.spec.ts of Uniswap v3-core 1.0.1
  it("falls when token0 is paid in, and rises when token1 is", () => {
    const move = { sqrtPrice: one, liquidity: unit, amountIn: unit / 10n };
    expect(nextSqrtPrice({ ...move, isFirstIn: true })).toBe(72025602285694852357767227579n);
    expect(nextSqrtPrice({ ...move, isFirstIn: false })).toBe(87150978765690771352898345369n);
    expect(nextSqrtPrice({ ...move, amountIn: 0n, isFirstIn: true })).toBe(one);
  });

  it("takes the coarser form where 256 bits do not hold the product", () => {
    // amountIn of 2^100 at the price 2^96 × 2^70: the product has 266 bits
    const move = { sqrtPrice: one << 70n, liquidity: unit, amountIn: 1n << 100n, isFirstIn: true };
    const scaled = unit << 96n;
    const divisor = scaled / (one << 70n) + (1n << 100n);
    expect(nextSqrtPrice(move)).toBe((scaled + divisor - 1n) / divisor);
  });
});

describe("swapStep", () => {
  // golden values: SwapMath.spec.ts of Uniswap v3-core 1.0.1
  it("stops at the target", () => {
    const stretch = { current: one, target: priceOf(101n, 100n), liquidity: 2n * unit };
    expect(swapStep(stretch, { remaining: unit, feePips: 600 })).toEqual({
      next: priceOf(101n, 100n),
      amountIn: 9975124224178055n,
      amountOut: 9925619580021728n,
      fee: 5988667735148n,
    });
  });

  it("is fully spent before it", () => {
    const stretch = { current: one, target: priceOf(1000n, 100n), liquidity: 2n * unit };
    const step = swapStep(stretch, { remaining: unit, feePips: 600 });
    expect(step).toMatchObject({
      amountIn: 999400000000000000n,
      amountOut: 666399946655997866n,
      fee: 600000000000000n,
    });
    expect(step.next < priceOf(1000n, 100n)).toBe(true);
  });

  it("takes no more than is paid, and gives no more than the curve holds", () => {
    const drawn = fc.record({
      current: fc.bigInt({ min: one >> 20n, max: one << 20n }),
      target: fc.bigInt({ min: one >> 20n, max: one << 20n }),
      liquidity: fc.bigInt({ min: 0n, max: 1n << 100n }),
      remaining: fc.bigInt({ min: 1n, max: 1n << 120n }),
      feePips: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(drawn, ({ remaining, feePips, ...stretch }) => {
        const { current, target } = stretch;
        const { next, amountIn, amountOut, fee } = swapStep(stretch, { remaining, feePips });
        const [low, high] = current < target ? [current, target] : [target, current];
        return (
          amountIn + fee <= remaining &&
          (next === target || amountIn + fee === remaining) &&
          next >= low &&
          next <= high &&
          amountOut >= 0n
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("amount0Delta and amount1Delta", () => {
  // golden values: SqrtPriceMath.spec.ts, price 1 to 1.21 with a liquidity of 1e18
  it("are rounded for the pool", () => {
    const range = { from: one, to: priceOf(121n, 100n), liquidity: unit };
    expect(amount0Delta(range, "up")).toBe(90909090909090910n);
    expect(amount0Delta(range, "down")).toBe(90909090909090909n);
    expect(amount1Delta(range, "up")).toBe(100000000000000000n);
    expect(amount1Delta(range, "down")).toBe(99999999999999999n);
  });
});
