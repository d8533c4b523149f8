import { describe, expect, it } from "vitest";
import { parseModel } from "../../../../lib/engine/parseModel.ts";
import type { JsonObject } from "../../model/Json.ts";
import { formatPrice, priceFigure } from "./MarketUnit.ts";
import { type MarketForm, readMarketForm, readPoolForm, startMarketForm } from "./marketForm.ts";
import { type MarketRequest, measureMarket } from "./measureMarket.ts";
import { readPool, virtualPool } from "./readPool.ts";

const day = 86_400;
const model: JsonObject = {
  token: { symbol: "T", decimals: 6 },
  asOf: 1_000,
  buckets: [
    { id: "circulating", class: "circulating", amount: "1000000" },
    { id: "team", class: "team", amount: "300000" },
  ],
  mechanisms: [
    { kind: "constantRate", label: "Rewards", to: "circulating", perSecond: "0.01" },
    {
      kind: "vesting",
      form: "cliff",
      label: "Team",
      from: "team",
      to: "circulating",
      amount: "100000",
      cliffAt: 1_000 + 5 * day,
    },
  ],
  market: {
    price: 5,
    drift: 0,
    volatility: 0.8,
    pool: { token: "1000000", quote: "5000000", feeBps: 0 },
  },
  horizonSeconds: 20 * day,
  stepSeconds: day,
};

function requestOf(form: Partial<MarketForm> = {}): MarketRequest {
  const whole = { ...startMarketForm, ...form };
  const pool = readPoolForm(whole, 6).values;
  const { values } = readMarketForm(whole, 6);
  if (pool === undefined || values === undefined) throw new Error("The form cannot be read.");
  return { ...values, model, pool, unlock: 0 };
}

/** L = 10^18 at a price of 1, full range. */
const concentrated: Partial<MarketForm> = {
  pool: "concentrated",
  sqrtPriceX96: (1n << 96n).toString(),
  tick: "0",
  liquidity: "1000000000000000000",
};

describe("measureMarket", () => {
  it("holds the unlock of a model against its pool, by hand", () => {
    const { unlocks, price, selling } = measureMarket(requestOf({ dailyVolume: "50000" }));
    expect(price).toEqual({ numerator: 5_000_000_000_000n, denominator: 1_000_000_000_000n });
    expect(unlocks).toHaveLength(1);
    const [unlock] = unlocks;
    expect(unlock).toMatchObject({ date: 1_000 + 5 * day, names: ["Team"], amount: 10n ** 11n });
    const { daysOfVolume, whole } = unlock?.pressure ?? {};
    expect(daysOfVolume).toEqual({ numerator: 10n ** 11n, denominator: 5n * 10n ** 10n });
    // A tenth of the pool: 1 − (10 ÷ 11)² lower at the end, 1 − 10 ÷ 11 on average.
    expect(Number(whole?.spotImpact.numerator) / Number(whole?.spotImpact.denominator)).toBeCloseTo(
      1 - (10 / 11) ** 2,
      9,
    );
    expect(
      Number(whole?.averageImpact.numerator) / Number(whole?.averageImpact.denominator),
    ).toBeCloseTo(1 / 11, 9);
    expect(selling.map(({ day: on }) => on)).toEqual(Array.from({ length: 14 }, (_, at) => at - 7));
    expect(selling.reduce((sum, { sold }) => sum + sold, 0n)).toBe(10n ** 11n);
  });

  it("adds the selling of every source to price and volatility", () => {
    const { emission } = measureMarket(requestOf());
    expect(emission.rows.map(({ name }) => name)).toEqual(["Rewards, issued", "Team, released"]);
    // Half of 864 a day for 20 days, and of 100,000.
    expect(emission.rows.map(({ sold }) => sold)).toEqual([8_640_000_000n, 50_000_000_000n]);
    expect(emission.together.sold).toBe(58_640_000_000n);
    expect(emission.curve.priceChange[0]).toBe(0n);
    expect(emission.curve.priceChange.at(-1)).toBe(emission.together.priceChange);
    expect(emission.curve.dates).toHaveLength(21);
    expect(emission.ownVolatility).toBe(800_000_000_000n);
    expect(emission.together.highest > emission.ownVolatility).toBe(true);
  });

  it("changes nothing where nothing is sold", () => {
    const { emission } = measureMarket(requestOf({ issuedShare: "0", releasedShare: "0" }));
    expect(new Set(emission.curve.priceChange)).toEqual(new Set([0n]));
    expect(new Set(emission.curve.volatility)).toEqual(new Set([emission.ownVolatility]));
  });

  it("says that a model has no pool", () => {
    const { market: _, ...bare } = model;
    expect(() => measureMarket({ ...requestOf(), model: bare })).toThrow("This model has no pool.");
  });
});

describe("readPool", () => {
  const read = (form: Partial<MarketForm>) =>
    readPool(requestOf({ ...concentrated, ...form }).pool, parseModel(model));

  it("reads a concentrated pool with its ticks", () => {
    const ticks = "tick,liquidityNet\n-60,5\n120,-5";
    expect(read({ ticks })).toMatchObject({
      isTokenFirst: true,
      tick: 0,
      ticks: [
        { tick: -60, liquidityNet: 5n },
        { tick: 120, liquidityNet: -5n },
      ],
    });
  });

  it("refuses ticks that fall, lie off the spacing, or do not belong to the price", () => {
    expect(() => read({ ticks: "tick,liquidityNet\n60,1\n-60,1" })).toThrow("Line 3: tick");
    expect(() => read({ ticks: "tick,liquidityNet\n61,1" })).toThrow("Line 2: tick");
    expect(() => read({ ticks: "tick,liquidityNet\n887280,1" })).toThrow("Line 2: tick");
    expect(() => read({ tick: "1" })).toThrow("This tick is not the one of this price.");
    // A price on the upper edge of the tick below, as after a fall.
    expect(read({ tick: "-1" })).toMatchObject({ tick: -1 });
  });

  it("has the virtual reserves L ÷ √P and L × √P", () => {
    // √P = 2: a quarter as many tokens as quote.
    const sqrtPriceX96 = (1n << 97n).toString();
    const pool = read({ sqrtPriceX96, tick: "13863", feePips: "500" });
    expect(virtualPool(pool)).toEqual({
      kind: "constantProduct",
      token: 5n * 10n ** 17n,
      quote: 2n * 10n ** 18n,
      feeBps: 5,
    });
    const second = read({ sqrtPriceX96, tick: "13863", side: "token1" });
    expect(virtualPool(second)).toMatchObject({ token: 2n * 10n ** 18n, quote: 5n * 10n ** 17n });
  });
});

describe("readPoolForm", () => {
  it("names the fields that are wrong", () => {
    const { values, errors } = readPoolForm(
      { ...startMarketForm, pool: "constantProduct", token: "0", quote: "x", feeBps: "10000" },
      18,
    );
    expect(values).toBeUndefined();
    expect(Object.keys(errors)).toEqual(["token", "quote", "feeBps"]);
  });
});

describe("priceFigure", () => {
  it("counts whole units of both sides", () => {
    // 5 quote of 6 decimals for a token of 18.
    const unit = {
      token: { kind: "tokens", decimals: 18, symbol: "T" },
      quoteDecimals: 6,
    } as const;
    const price = { numerator: 5_000_000n, denominator: 10n ** 18n };
    expect(priceFigure(price, unit)).toBe(5_000_000_000_000n);
    expect(formatPrice(price, unit)).toBe("5");
  });
});
