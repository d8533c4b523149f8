import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerSquareRoot } from "../../../amount/integerSquareRoot.ts";
import { InvalidPoolError } from "../errors.ts";
import type { ConcentratedPool, ConstantProductPool } from "./Pool.ts";
import { poolPrice } from "./poolPrice.ts";
import { sqrtPriceAtTick } from "./sqrtPriceAtTick.ts";
import { swapConcentrated } from "./swapConcentrated.ts";
import { swapInPool } from "./swapInPool.ts";

const unit = 10n ** 18n;
const one = 1n << 96n;
const product: ConstantProductPool = {
  kind: "constantProduct",
  token: 5n * unit,
  quote: 10n * unit,
  feeBps: 30,
};
const full: ConcentratedPool = {
  kind: "concentrated",
  isTokenFirst: true,
  sqrtPriceX96: one,
  tick: 0,
  tickSpacing: 60,
  liquidity: unit,
  feePips: 0,
  ticks: [
    { tick: -887_220, liquidityNet: unit },
    { tick: 887_220, liquidityNet: -unit },
  ],
};

describe("swapInPool", () => {
  it("is v2's to the base unit", () => {
    // UniswapV2Router01.spec.ts: 1 in, reserves 5 and 10: 1662497915624478906 out
    const { amountOut, priceAfter } = swapInPool(product, { side: "sell", amountIn: unit });
    expect(amountOut).toBe(1662497915624478906n);
    expect(priceAfter).toEqual({
      numerator: 10n * unit - 1662497915624478906n,
      denominator: 6n * unit,
    });
    const bought = swapInPool(
      { ...product, token: product.quote, quote: product.token },
      {
        side: "buy",
        amountIn: unit,
      },
    );
    expect(bought.amountOut).toBe(1662497915624478906n);
    expect(bought.priceAfter).toEqual({
      numerator: 6n * unit,
      denominator: 10n * unit - 1662497915624478906n,
    });
  });

  it("refuses a pool with an empty side", () => {
    const request = { side: "sell", amountIn: 1n } as const;
    expect(() => swapInPool({ ...product, quote: 0n }, request)).toThrow(InvalidPoolError);
    expect(() => swapInPool({ ...product, token: 0n }, request)).toThrow(InvalidPoolError);
  });

  it("never lets the product of a v2 pool's reserves fall", () => {
    const reserve = fc.bigInt({ min: 1n, max: 10n ** 30n });
    const drawn = fc.record({
      token: reserve,
      quote: reserve,
      feeBps: fc.integer({ min: 0, max: 9_999 }),
      amountIn: fc.bigInt({ min: 0n, max: 10n ** 30n }),
      side: fc.constantFrom("sell", "buy"),
    });
    fc.assert(
      fc.property(drawn, ({ token, quote, feeBps, amountIn, side }) => {
        const pool: ConstantProductPool = { kind: "constantProduct", token, quote, feeBps };
        const { priceAfter } = swapInPool(pool, { side, amountIn });
        return priceAfter.numerator * priceAfter.denominator >= token * quote;
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("swapConcentrated", () => {
  it("moves the price as published: 0.1 token0 at L = 1, P = 1", () => {
    const { amountIn, amountOut, priceAfter } = swapInPool(full, {
      side: "sell",
      amountIn: unit / 10n,
    });
    const after = 72025602285694852357767227579n;
    expect(priceAfter).toEqual({ numerator: after * after, denominator: 1n << 192n });
    expect(amountIn).toBe(unit / 10n);
    // x·y = 1: 0.1 in, 1 ÷ 11 out, rounded down
    expect(amountOut).toBe(unit / 11n);
  });

  it("mirrors where the token is token1", () => {
    const mirrored: ConcentratedPool = { ...full, isTokenFirst: false };
    const { priceAfter, amountOut } = swapInPool(mirrored, { side: "sell", amountIn: unit / 10n });
    const after = 87150978765690771352898345369n;
    expect(priceAfter).toEqual({ numerator: 1n << 192n, denominator: after * after });
    expect(amountOut).toBe(unit / 11n);
    expect(poolPrice(mirrored)).toEqual({ numerator: 1n << 192n, denominator: one * one });
  });

  it("crosses ticks into what is active there, both ways", () => {
    const narrow: ConcentratedPool = {
      ...full,
      liquidity: 3n * unit,
      ticks: [
        { tick: -887_220, liquidityNet: unit },
        { tick: -120, liquidityNet: 2n * unit },
        { tick: 120, liquidityNet: -2n * unit },
        { tick: 887_220, liquidityNet: -unit },
      ],
    };
    // by hand: 3 L down to tick −120, then 1 L; token0 needed is L · (1/√low − 1/√high)
    const amountIn = unit / 10n;
    const edge = Number(sqrtPriceAtTick(-120)) / 2 ** 96;
    const toEdge = 3 * (1 / edge - 1);
    const expected = 1 / (1 / edge + (0.1 - toEdge));
    const down = swapInPool(narrow, { side: "sell", amountIn });
    const downRoot = Number(integerSquareRoot(down.priceAfter.numerator)) / 2 ** 96;
    expect(downRoot).toBeCloseTo(expected, 12);
    expect(Number(down.amountOut) / 1e18).toBeCloseTo(3 * (1 - edge) + (edge - expected), 12);
    const up = swapInPool(narrow, { side: "buy", amountIn });
    const upRoot = Number(integerSquareRoot(up.priceAfter.numerator)) / 2 ** 96;
    // symmetric: the price rises to the inverse
    expect(upRoot).toBeCloseTo(1 / expected, 9);
    expect(Number(up.amountOut) / 1e18).toBeCloseTo(Number(down.amountOut) / 1e18, 12);
  });

  it("stops at a limit, and leaves what the pool cannot take", () => {
    const limit = sqrtPriceAtTick(-60);
    const { amountIn, priceAfter } = swapConcentrated(full, {
      side: "sell",
      amountIn: unit,
      sqrtPriceLimitX96: limit,
    });
    expect(integerSquareRoot(priceAfter.numerator)).toBe(limit);
    expect(Number(amountIn) / 1e18).toBeCloseTo(2 ** 96 / Number(limit) - 1, 12);
    const emptied = swapInPool(
      {
        ...full,
        ticks: [
          { tick: -60, liquidityNet: unit },
          { tick: 60, liquidityNet: -unit },
        ],
      },
      { side: "sell", amountIn: unit },
    );
    expect(emptied.amountIn).toBe(amountIn);
    expect(emptied.amountOut > 0n && emptied.amountOut < amountIn).toBe(true);
  });

  it("takes its fee from what comes in", () => {
    const fee: ConcentratedPool = { ...full, feePips: 3_000 };
    const { amountIn, amountOut } = swapInPool(fee, { side: "sell", amountIn: unit / 10n });
    const unfeed = swapInPool(full, { side: "sell", amountIn: (unit / 10n / 1000n) * 997n });
    expect(amountIn).toBe(unit / 10n);
    expect(amountOut).toBe(unfeed.amountOut);
  });

  it("gives more for more, never above the spot price, and no way back with a gain", () => {
    const drawn = fc.record({
      small: fc.bigInt({ min: 1n, max: unit }),
      more: fc.bigInt({ min: 0n, max: unit }),
      feePips: fc.constantFrom(0, 100, 500, 3_000, 10_000),
    });
    fc.assert(
      fc.property(drawn, ({ small, more, feePips }) => {
        const pool: ConcentratedPool = { ...full, feePips };
        const less = swapInPool(pool, { side: "sell", amountIn: small });
        const greater = swapInPool(pool, { side: "sell", amountIn: small + more });
        return (
          greater.amountOut >= less.amountOut &&
          less.amountOut <= small &&
          less.amountIn === small &&
          less.priceAfter.numerator <= less.priceAfter.denominator
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
