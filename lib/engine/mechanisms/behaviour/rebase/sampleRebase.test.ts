import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Rebase } from "./rebaseSchema.ts";
import { supplyDelta } from "./supplyDelta.ts";

const day = 86_400;
const sigmoid: Rebase = {
  kind: "rebase",
  form: "sigmoid",
  target: "1",
  deadBand: "0.05",
  upper: "0.1",
  lower: "0.1",
  growth: "3",
  everySeconds: day,
};

function modelOf(
  spec: Rebase,
  market: { price: number; volatility: number },
  stepSeconds = day,
): Model {
  return {
    token: { symbol: "AMPL", decimals: 9 },
    asOf: 1_767_225_600,
    buckets: [
      { id: "holders", class: "circulating", amount: "6000000" },
      { id: "pool", class: "liquidity", amount: "4000000" },
    ],
    mechanisms: [spec],
    market: { drift: 0, ...market },
    horizonSeconds: 60 * day,
    stepSeconds,
  };
}

describe("sampleRebase", () => {
  it("makes the contract's change at every step, on the path's own price and supply", () => {
    const { along, books, quantaPerToken } = samplePaths(
      modelOf({ ...sigmoid, priceResponse: 0 }, { price: 1, volatility: 1.5 }),
      20,
    );
    expect(books()).toEqual({ isSound: true });
    const one = 10n ** 18n;
    let moved = 0;
    for (let path = 0; path < 20; path += 1) {
      const prices = along("price", path);
      let supply = 10_000_000n * BigInt(quantaPerToken);
      for (const [step, total] of along("total", path).entries()) {
        const delta = supplyDelta(
          {
            form: "sigmoid",
            deadBand: one / 20n,
            upper: one / 10n,
            lower: -one / 10n,
            growth: 3n * one,
          },
          { rate: BigInt(Math.round(prices[step]! * 1e18)), target: one, supply },
        );
        if (delta !== 0n) moved += 1;
        const expected = Number(supply + delta);
        expect(Math.abs(total / expected - 1)).toBeLessThan(1e-12);
        supply = BigInt(total);
      }
    }
    expect(moved).toBeGreaterThan(100);
  });

  it("leaves the shares of holders unchanged", () => {
    const { at } = samplePaths(modelOf(sigmoid, { price: 2, volatility: 1 }), 50);
    const [holders, pool] = [at("bucket:holders", -1), at("bucket:pool", -1)];
    for (const [path, held] of holders.entries()) expect(held / pool[path]!).toBeCloseTo(1.5, 9);
  });

  it("scales the named buckets alone", () => {
    const { along, quantaPerToken } = samplePaths(
      modelOf({ ...sigmoid, holders: ["holders"] }, { price: 2, volatility: 0 }),
      1,
    );
    expect(along("bucket:pool", 0).at(-1)).toBe(along("bucket:pool", 0)[0]);
    expect(along("bucket:holders", 0).at(-1)).toBeGreaterThan(6_000_000 * quantaPerToken);
  });

  it("brings the price back into the dead band where the market value stays as it was", () => {
    const { along } = samplePaths(modelOf(sigmoid, { price: 1.5, volatility: 0 }), 1);
    const seen = along("figure:rebase: price after rebases", 0);
    expect(seen.at(-1)).toBeLessThan(1.05);
    expect(seen.at(-1)).toBeGreaterThan(0.95);
    const supply = along("figure:rebase: supply per first token", 0);
    for (const [step, price] of seen.entries()) expect(price * supply[step]!).toBeCloseTo(1.5, 9);
  });

  it("makes the same rebases in steps of a week as in steps of a day", () => {
    const calm = { price: 1.5, volatility: 0 };
    const daily = samplePaths(modelOf(sigmoid, calm), 1).along("total", 0);
    const weekly = samplePaths(modelOf(sigmoid, calm, 7 * day), 1).along("total", 0);
    expect(weekly[3]! / daily[27]!).toBeCloseTo(1, 12);
    expect(weekly.at(-1)! / daily.at(-1)!).toBeCloseTo(1, 12);
  });

  it("makes fewer rebases in a last step that is shorter", () => {
    const calm = { price: 1.5, volatility: 0 };
    const spec: Rebase = { ...sigmoid, priceResponse: 0 };
    const daily = samplePaths(modelOf(spec, calm), 1).along("total", 0);
    const weekly = samplePaths(modelOf(spec, calm, 7 * day), 1).along("total", 0);
    // eight weeks, then four days
    expect(weekly.length).toBe(9);
    expect(weekly.at(-1)! / daily.at(-1)!).toBeCloseTo(1, 9);
    expect(weekly[7]! / daily[55]!).toBeCloseTo(1, 9);
  });

  it("gathers more than eight rebases of a step into eight rounds", () => {
    const calm = { price: 1.02, volatility: 0 };
    const spec: Rebase = { ...sigmoid, deadBand: "0", priceResponse: 0 };
    const daily = samplePaths(modelOf(spec, calm), 1).along("total", 0);
    const monthly = samplePaths(modelOf(spec, calm, 30 * day), 1).along("total", 0);
    // a price that does not answer makes rounds and rebases the same
    expect(monthly.at(-1)! / daily.at(-1)!).toBeCloseTo(1, 9);
  });

  it("sees what a cap has left of an expansion", () => {
    const model = modelOf(sigmoid, { price: 3, volatility: 0 });
    const capped = samplePaths(
      { ...model, mechanisms: [{ kind: "cap", max: "11000000" }, ...model.mechanisms] },
      1,
    );
    expect(capped.along("total", 0).at(-1)).toBe(11_000_000 * capped.quantaPerToken);
    const supply = capped.along("figure:rebase: supply per first token", 0).at(-1);
    expect(supply).toBeCloseTo(1.1, 12);
  });

  it("survives a supply that is burned but for its last quanta", () => {
    const model = modelOf(
      { ...sigmoid, form: "sigmoid", lower: "1", growth: "100000", priceResponse: 0, flight: 100 },
      { price: 0.5, volatility: 0 },
    );
    const { along } = samplePaths(model, 1);
    expect(along("total", 0).at(-1)).toBeLessThan(10);
    expect(along("figure:rebase: price after rebases", 0).every(Number.isFinite)).toBe(true);
  });

  it("spreads a deviation over the lag", () => {
    const spec: Rebase = {
      kind: "rebase",
      form: "lag",
      target: "1",
      deadBand: "0.05",
      lag: 30,
      everySeconds: day,
      priceResponse: 0,
    };
    const { along, quantaPerToken } = samplePaths(modelOf(spec, { price: 0.7, volatility: 0 }), 1);
    // 30 % below the target, a thirtieth of it: 1 %
    expect(along("total", 0)[0]! / quantaPerToken).toBeCloseTo(9_900_000, 4);
  });

  it("spirals down where flight is stronger than the answer of the price, and only there", () => {
    const fallen = { price: 0.9, volatility: 0 };
    const calm = samplePaths(modelOf(sigmoid, fallen), 1);
    const spiral = samplePaths(modelOf({ ...sigmoid, flight: 2 }, fallen), 1);
    const priceOf = (paths: typeof calm) => paths.along("figure:rebase: price after rebases", 0);
    expect(priceOf(calm).at(-1)).toBeGreaterThan(0.94);
    expect(priceOf(spiral).at(-1)).toBeLessThan(0.1);
    expect(spiral.along("total", 0).at(-1)! / calm.along("total", 0).at(-1)!).toBeLessThan(0.1);
    const values = priceOf(spiral);
    for (const [step, price] of values.entries()) {
      if (step > 0) expect(price).toBeLessThan(values[step - 1]!);
    }
  });

  it("needs a price, a target and a lower end", () => {
    const calm = { price: 1, volatility: 0 };
    const { market: _, ...priceless } = modelOf(sigmoid, calm);
    expect(() => parseModel(priceless)).toThrow(/mechanisms\[0\]\.kind: follows the price/);
    expect(() => parseModel(modelOf({ ...sigmoid, target: "0" }, calm))).toThrow(
      /target: must be above 0/,
    );
    expect(() => parseModel(modelOf({ ...sigmoid, lower: "0" }, calm))).toThrow(
      /lower: must be above 0: the curve divides by it/,
    );
  });
});
