import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { amountOut } from "./amountOut.ts";
import type { Buyback } from "./buybackSchema.ts";

const token = 10n ** 18n;
const day = 86_400;

describe("amountOut", () => {
  // swapTestCases of UniswapV2Pair.spec.ts, @uniswap/v2-core
  it.each([
    [1n, 5n, 10n, 1_662_497_915_624_478_906n],
    [1n, 10n, 5n, 453_305_446_940_074_565n],
    [2n, 5n, 10n, 2_851_015_155_847_869_602n],
    [2n, 10n, 5n, 831_248_957_812_239_453n],
    [1n, 10n, 10n, 906_610_893_880_149_131n],
    [1n, 100n, 100n, 987_158_034_397_061_298n],
    [1n, 1_000n, 1_000n, 996_006_981_039_903_216n],
  ])("gives for %s in, at reserves of %s and %s, what the pair gives", (amount, x, y, out) => {
    const swap = { amountIn: amount * token, reserveIn: x * token, reserveOut: y * token };
    expect(amountOut({ ...swap, feeBps: 30 })).toBe(out);
  });

  it("gives nothing for nothing, and nothing where all is fee", () => {
    const swap = { reserveIn: 10n, reserveOut: 10n };
    expect(amountOut({ ...swap, amountIn: 0n, feeBps: 30 })).toBe(0n);
    expect(amountOut({ ...swap, amountIn: 5n, feeBps: 10_000 })).toBe(0n);
  });

  it("never lowers the product of the reserves, nor empties one", () => {
    const reserve = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(reserve, reserve, reserve, fc.nat(9_999), (amountIn, x, y, feeBps) => {
        const out = amountOut({ amountIn, reserveIn: x, reserveOut: y, feeBps });
        expect(out).toBeLessThan(y);
        expect((x + amountIn) * (y - out)).toBeGreaterThanOrEqual(x * y);
      }),
      { numRuns: 1_000 },
    );
  });
});

const pool = { token: "1000000", quote: "2000000", feeBps: 30 };
const monthly: Buyback = {
  kind: "buyback",
  from: "circulating",
  revenue: "income",
  share: "0.5",
  everySeconds: 30 * day,
};

function modelOf(
  change: Partial<Buyback>,
  market: Partial<NonNullable<Model["market"]>> = {},
): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "10000000" },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [{ ...monthly, ...change }],
    market: {
      price: 2,
      drift: 0,
      volatility: 0,
      processes: [
        { id: "income", form: "level", start: 1_200_000, reversionPerYear: 0, volatility: 0 },
      ],
      ...market,
    },
    horizonSeconds: 360 * day,
    stepSeconds: 10 * day,
  };
}

/** Half of what 30 days of 1.2 M a year earn. */
const spent = (1_200_000 * 0.5 * 30) / 365;

describe("sampleBuyback", () => {
  it("buys at the price where there is no pool, and burns", () => {
    const { along, quantaPerToken } = samplePaths(modelOf({}), 1);
    const totals = along("total", 0).map((quanta) => quanta / quantaPerToken);
    expect(totals[1]).toBe(10_000_000);
    expect(totals[2]).toBeCloseTo(10_000_000 - spent / 2, 6);
    expect(along("figure:buyback: spent", 0).at(-1)).toBeCloseTo(12 * spent, 6);
    expect(along("figure:buyback: bought", 0).at(-1)).toBeCloseTo((12 * spent) / 2, 4);
  });

  it("buys what the pool gives for the budget, and lifts the price", () => {
    const { along, quantaPerToken } = samplePaths(modelOf({}, { pool }), 1);
    const out = amountOut({
      amountIn: BigInt(Math.round(spent * 1e9)) * 10n ** 9n,
      reserveIn: 2_000_000n * token,
      reserveOut: 1_000_000n * token,
      feeBps: 30,
    });
    const bought = 10_000_000 - along("total", 0)[2]! / quantaPerToken;
    expect(Math.abs(bought - Number(out) / 1e18)).toBeLessThan(1e-4);
    const prices = along("price", 0);
    expect(prices[1]).toBe(prices[0]);
    expect(prices[2]).toBeGreaterThan(prices[1]!);
    // the second purchase is dearer
    const second = (along("total", 0)[2]! - along("total", 0)[5]!) / quantaPerToken;
    expect(second).toBeLessThan(bought);
  });

  it("buys less through a pool than at the price, on every path", () => {
    const market = { volatility: 0.9 };
    const withPool = samplePaths(modelOf({}, { ...market, pool }), 50);
    const without = samplePaths(modelOf({}, market), 50);
    const bought = without.at("figure:buyback: bought", -1);
    for (const [path, amount] of withPool.at("figure:buyback: bought", -1).entries()) {
      expect(amount).toBeLessThan(bought[path]!);
    }
    expect(withPool.books()).toEqual({ isSound: true });
  });

  it("keeps what it buys where it is told to", () => {
    const { along, quantaPerToken } = samplePaths(modelOf({ to: "treasury" }), 1);
    expect(along("bucket:treasury", 0).at(-1)! / quantaPerToken).toBeCloseTo(6 * spent, 4);
    expect(along("total", 0).at(-1)).toBe(along("total", 0)[0]);
  });

  it("needs a market", () => {
    expect(() => parseModel(modelOf({ revenue: "nothing" }))).toThrow(
      /mechanisms\[0\]\.revenue: there is no process with the id "nothing"/,
    );
    expect(() => parseModel(modelOf({ from: "treasury", to: "treasury" }))).toThrow(
      /mechanisms\[0\]\.to: is the bucket it comes from/,
    );
  });
});
