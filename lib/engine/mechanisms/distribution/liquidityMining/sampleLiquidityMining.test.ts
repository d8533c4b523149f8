import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { LiquidityMining } from "./liquidityMiningSchema.ts";

const year = 31_536_000;
const asOf = 1_767_225_600;
const mining: LiquidityMining = {
  kind: "liquidityMining",
  from: "reserve",
  to: { lenders: "0.7", borrowers: "0.3" },
  perSecond: "0.01",
  until: asOf + year / 2,
};
const depth = { from: "holders", pool: "pool", wantedYield: 0.2, responsePerYear: 6 };

function modelOf(spec: LiquidityMining): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "reserve", class: "treasury", amount: "1000000" },
      { id: "holders", class: "circulating", amount: "5000000" },
      { id: "lenders", class: "circulating", amount: "0" },
      { id: "borrowers", class: "circulating", amount: "0" },
      { id: "pool", class: "liquidity", amount: "100000" },
    ],
    mechanisms: [spec],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.5,
      pool: { token: "100000", quote: "200000", feeBps: 30 },
      processes: [
        { id: "volume", form: "level", start: 9_000_000, reversionPerYear: 4, volatility: 0.4 },
      ],
    },
    horizonSeconds: year,
    stepSeconds: year / 12,
  };
}

describe("sampleLiquidityMining", () => {
  it("pays the gauges what is due, and the depth stays where nobody follows", () => {
    const { along, books } = samplePaths(modelOf(mining), 2);
    const perMonth = (0.01 * year * 1e6) / 12;
    expect(along("bucket:lenders", 1)[0]).toBeCloseTo(0.7 * perMonth, 0);
    expect(along("bucket:borrowers", 1)[11]).toBeCloseTo(0.3 * 6 * perMonth, -1);
    expect(along("bucket:pool", 1).at(-1)).toBe(100_000e6);
    expect(books().isSound).toBe(true);
  });

  it("moves the pool towards the depth that earns the yield wanted, and away when rewards end", () => {
    const { along, books } = samplePaths(modelOf({ ...mining, depth }), 1);
    expect(books().isSound).toBe(true);
    // 315,360 a year ÷ (2 × 0.2)
    const wanted = 788_400e6;
    const kept = Math.exp(-6 / 12);
    let pool = 100_000e6;
    for (const [step, sampled] of along("bucket:pool", 0).entries()) {
      pool += ((step < 6 ? wanted : 0) - pool) * (1 - kept);
      expect(Math.abs(sampled / pool - 1)).toBeLessThan(1e-6);
    }
    const total = ["reserve", "holders", "lenders", "borrowers", "pool"]
      .map((id) => along(`bucket:${id}`, 0).at(-1) ?? 0)
      .reduce((sum, held) => sum + held, 0);
    expect(total).toBe(6_100_000e6);
  });

  it("counts the providers' share of the fees at each path's price", () => {
    const fees = { volume: "volume", feeBps: 30, providersFeeShare: 0.5 };
    const spec = { ...mining, perSecond: "0", depth: { ...depth, ...fees } };
    const { along } = samplePaths(modelOf(spec), 20);
    const kept = Math.exp(-6 / 12);
    for (let path = 0; path < 20; path += 1) {
      let pool = 100_000e6;
      const price = along("price", path);
      const volume = along("figure:volume", path);
      for (const [step, sampled] of along("bucket:pool", path).entries()) {
        const income = ((volume[step] ?? 0) * 0.003 * 0.5 * 1e6) / (price[step] ?? 1);
        pool += (income / 0.4 - pool) * (1 - kept);
        expect(Math.abs(sampled - pool)).toBeLessThan(30);
      }
    }
  });

  it("presses the price by what is sold, and not without selling", () => {
    const kept = samplePaths(modelOf(mining), 50).at("price", 5);
    const sold = samplePaths(modelOf({ ...mining, soldShare: 1 }), 50).at("price", 5);
    for (const [path, price] of sold.entries()) expect(price).toBeLessThan(kept[path] ?? 0);
  });
});
