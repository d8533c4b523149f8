import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConcentratedPool, ConstantProductPool } from "./Pool.ts";
import { poolDepth } from "./poolDepth.ts";
import { poolPrice } from "./poolPrice.ts";
import { sellingImpact } from "./sellingImpact.ts";
import { swapInPool } from "./swapInPool.ts";

const unit = 10n ** 18n;
const twoPercent = { numerator: 2n, denominator: 100n };
const product: ConstantProductPool = {
  kind: "constantProduct",
  token: 5_000_000n * unit,
  quote: 50_000_000n * unit,
  feeBps: 0,
};
const range: ConcentratedPool = {
  kind: "concentrated",
  isTokenFirst: true,
  sqrtPriceX96: 1n << 96n,
  tick: 0,
  tickSpacing: 60,
  liquidity: 1_000n * unit,
  feePips: 0,
  ticks: [
    { tick: -887_220, liquidityNet: 1_000n * unit },
    { tick: 887_220, liquidityNet: -1_000n * unit },
  ],
};

describe("poolDepth", () => {
  it("of x·y = k is x · (1 ÷ √0.98 − 1) tokens and y · (√1.02 − 1) quote", () => {
    const { sell, buy } = poolDepth(product, twoPercent);
    expect(Number(sell / unit)).toBeCloseTo(5e6 * (1 / Math.sqrt(0.98) - 1), -1);
    expect(Number(buy / unit)).toBeCloseTo(5e7 * (Math.sqrt(1.02) - 1), -1);
  });

  it("of concentrated liquidity is L · (1 ÷ √0.98 − 1) and L · (√1.02 − 1), the fee on top", () => {
    const { sell, buy } = poolDepth(range, twoPercent);
    expect(Number(sell) / 1e18).toBeCloseTo(1_000 * (1 / Math.sqrt(0.98) - 1), 9);
    expect(Number(buy) / 1e18).toBeCloseTo(1_000 * (Math.sqrt(1.02) - 1), 9);
    const fee = poolDepth({ ...range, feePips: 3_000 }, twoPercent);
    expect(Number(fee.sell) / 1e18).toBeCloseTo(Number(sell) / 1e18 / 0.997, 9);
    const mirrored = poolDepth({ ...range, isTokenFirst: false }, twoPercent);
    expect(Number(mirrored.sell) / 1e18).toBeCloseTo(1_000 * (1 / Math.sqrt(0.98) - 1), 9);
    expect(Number(mirrored.buy) / 1e18).toBeCloseTo(1_000 * (Math.sqrt(1.02) - 1), 9);
  });

  it("is the last amount that stays within the move", () => {
    const reserve = fc.bigInt({ min: 1_000n, max: 10n ** 30n });
    const drawn = fc.record({
      token: reserve,
      quote: reserve,
      feeBps: fc.integer({ min: 0, max: 500 }),
      percent: fc.bigInt({ min: 1n, max: 90n }),
    });
    fc.assert(
      fc.property(drawn, ({ token, quote, feeBps, percent }) => {
        const pool: ConstantProductPool = { kind: "constantProduct", token, quote, feeBps };
        const { sell } = poolDepth(pool, { numerator: percent, denominator: 100n });
        const isWithin = (amountIn: bigint) => {
          const { numerator, denominator } = swapInPool(pool, {
            side: "sell",
            amountIn,
          }).priceAfter;
          return numerator * token * 100n >= quote * denominator * (100n - percent);
        };
        return isWithin(sell) && !isWithin(sell + 1n);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is not asked for a move of nothing or of all", () => {
    for (const numerator of [0n, 100n, -1n]) {
      expect(() => poolDepth(product, { numerator, denominator: 100n })).toThrow(
        "Depth is measured up to a move of the price above 0 and below 100 %.",
      );
    }
  });
});

describe("sellingImpact", () => {
  it("by hand: as much again as the pool holds gets half, and leaves a quarter of the price", () => {
    const impact = sellingImpact(product, product.token);
    expect(impact).toMatchObject({ sold: product.token, unsold: 0n, received: product.quote / 2n });
    const share = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
      Number((numerator * 1_000_000n) / denominator) / 1e6;
    expect(share(impact.averageImpact)).toBe(0.5);
    expect(share(impact.spotImpact)).toBe(0.75);
  });

  it("of the depth is the move itself", () => {
    const { sell } = poolDepth(range, twoPercent);
    const { spotImpact, averageImpact } = sellingImpact(range, sell);
    expect(Number(spotImpact.numerator) / Number(spotImpact.denominator)).toBeCloseTo(0.02, 12);
    // on x·y = k the average is 1 − √(1 − move)
    expect(Number(averageImpact.numerator) / Number(averageImpact.denominator)).toBeCloseTo(
      1 - Math.sqrt(0.98),
      12,
    );
  });

  it("of nothing is nothing, and has no average", () => {
    const { averageImpact, spotImpact } = sellingImpact(product, 0n);
    expect(spotImpact.numerator).toBe(0n);
    expect(averageImpact).toEqual({ numerator: 0n, denominator: 0n });
  });

  it("names what finds no buyer", () => {
    const thin: ConcentratedPool = {
      ...range,
      ticks: [
        { tick: -60, liquidityNet: 1_000n * unit },
        { tick: 60, liquidityNet: -1_000n * unit },
      ],
    };
    const { sold, unsold } = sellingImpact(thin, 100n * unit);
    expect(sold + unsold).toBe(100n * unit);
    expect(Number(sold) / 1e18).toBeCloseTo(1_000 * (1.0001 ** 30 - 1), 9);
    expect(poolPrice(thin)).toEqual({ numerator: 1n << 192n, denominator: 1n << 192n });
  });
});
