import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { LeveragedToken } from "./leveragedTokenSchema.ts";
import { mintAtNetAssetValue } from "./mintAtNetAssetValue.ts";
import { newLeverage } from "./newLeverage.ts";

const day = 86_400;
const fund: LeveragedToken = {
  kind: "leveragedToken",
  to: "circulating",
  underlying: "eth",
  netAssetValue: 100,
  leverage: 2.3,
  target: 2,
  minimum: 1.7,
  maximum: 2.3,
  speed: 0.05,
  costPerYear: 0,
  everySeconds: day,
};
const mille = 10n ** 15n;
const rule = {
  target: 2_000n * mille,
  minimum: 1_700n * mille,
  maximum: 2_300n * mille,
  speed: 50n * mille,
};
const level = (id: string, start: number, volatility: number) =>
  ({ id, form: "level", start, reversionPerYear: 0, volatility }) as const;

function modelOf(
  change: Partial<LeveragedToken>,
  processes: ReturnType<typeof level>[],
  stepSeconds = day,
): Model {
  return {
    token: { symbol: "ETH2X", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [{ id: "circulating", class: "circulating", amount: "10000" }],
    mechanisms: [{ ...fund, ...change }],
    market: { price: 100, drift: 0, volatility: 0, processes },
    horizonSeconds: 90 * day,
    stepSeconds,
  };
}

describe("sampleLeveragedToken", () => {
  it("recenters from 2.3 to 2.285 in one rebalance of a calm market", () => {
    const { along } = samplePaths(modelOf({}, [level("eth", 2_000, 0)]), 1);
    const leverage = along("figure:leveragedToken: leverage", 0);
    expect(leverage[0]).toBeCloseTo(2.285, 12);
    expect(leverage[1]).toBeCloseTo(2.285 * 0.95 + 0.1, 12);
    expect(along("figure:leveragedToken: net asset value", 0).at(-1)).toBeCloseTo(100, 10);
  });

  it("rebalances as often in a step of a week as in seven of a day", () => {
    const calm = [level("eth", 2_000, 0)];
    const daily = samplePaths(modelOf({}, calm), 1).along("figure:leveragedToken: leverage", 0);
    const weekly = samplePaths(modelOf({}, calm, 7 * day), 1);
    expect(weekly.along("figure:leveragedToken: leverage", 0)[1]).toBeCloseTo(daily[13]!, 10);
  });

  it("earns the leverage times the asset's return, path by path", () => {
    const model = modelOf({ costPerYear: 0.1 }, [level("eth", 2_000, 1)]);
    const { along } = samplePaths(model, 20);
    for (let path = 0; path < 20; path += 1) {
      const values = along("figure:leveragedToken: net asset value", path);
      const leverages = along("figure:leveragedToken: leverage", path);
      let [before, value, leverage] = [2_000, 100, 2.3];
      for (const [step, price] of along("figure:eth", path).entries()) {
        const assetFactor = price / before;
        const held = 1 + leverage * (assetFactor - 1) - 0.1 / 365;
        value *= held;
        leverage = (leverage * assetFactor) / held;
        leverage = Number(newLeverage(BigInt(Math.round(leverage * 1e18)), rule)) / 1e18;
        before = price;
        expect(values[step]! / value).toBeCloseTo(1, 9);
        expect(leverages[step]).toBeCloseTo(leverage, 9);
      }
    }
  });

  it("keeps its target where the whole way is gone at once", () => {
    const { at } = samplePaths(modelOf({ speed: 1 }, [level("eth", 2_000, 1)]), 10);
    for (const leverage of at("figure:leveragedToken: leverage", -1)) expect(leverage).toBe(2);
  });

  it("mints and redeems at net asset value", () => {
    const model = modelOf({ demand: "wish" }, [
      level("eth", 2_000, 1),
      level("wish", 1_000_000, 0.5),
    ]);
    const { along, books, quantaPerToken } = samplePaths(model, 20);
    expect(books()).toEqual({ isSound: true });
    for (let path = 0; path < 20; path += 1) {
      const values = along("figure:leveragedToken: net asset value", path);
      const wishes = along("figure:wish", path);
      for (const [step, held] of along("bucket:circulating", path).entries()) {
        const [wish, value] = [wishes[step]!, values[step]!].map((quote) =>
          BigInt(Math.round(quote * 1e12)),
        );
        const tokens = Number(mintAtNetAssetValue(wish!, value! * 10n ** 6n)) / 1e12;
        // floored to a quantum, up or down
        expect(Math.abs(held - tokens * quantaPerToken)).toBeLessThan(
          1 + tokens * quantaPerToken * 1e-10,
        );
      }
    }
  });

  it("loses no more than everything, and goes on without a number that is none", () => {
    const { at } = samplePaths(
      modelOf({ leverage: 20, target: 20, maximum: 20 }, [level("eth", 1, 5)]),
      100,
    );
    const values = at("figure:leveragedToken: net asset value", -1);
    expect(values.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    expect(values.some((value) => value < 1e-3)).toBe(true);
  });

  it("refuses a target outside its bounds", () => {
    expect(() => parseModel(modelOf({ minimum: 2.1 }, [level("eth", 1, 1)]))).toThrow(
      /minimum: must not be above target/,
    );
    expect(() => parseModel(modelOf({ maximum: 1.9 }, [level("eth", 1, 1)]))).toThrow(
      /maximum: must not be below target/,
    );
  });
});
