import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { FeeBurn } from "./feeBurnSchema.ts";
import { nextBaseFee } from "./nextBaseFee.ts";

const day = 86_400;
const ethereum: FeeBurn = {
  kind: "feeBurn",
  form: "baseFee",
  from: "circulating",
  blockSeconds: 12,
  baseFee: "0.00000001",
  gasLimit: 30_000_000,
  demand: "gas",
  elasticity: 0.5,
};

function modelOf(
  spec: FeeBurn,
  gas: { start: number; volatility: number },
  rest: Partial<Model> = {},
): Model {
  return {
    token: { symbol: "ETH", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [{ id: "circulating", class: "circulating", amount: "1000000" }],
    mechanisms: [spec],
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [{ id: "gas", form: "level", reversionPerYear: 0, ...gas }],
    },
    horizonSeconds: 30 * day,
    stepSeconds: day,
    ...rest,
  };
}

describe("sampleFeeBurn", () => {
  it("burns the first fee on the target where demand is the target", () => {
    const { along } = samplePaths(modelOf(ethereum, { start: 15_000_000, volatility: 0 }), 1);
    // 1e-8 × 15e6 × 7200 blocks a day
    expect(along("figure:feeBurn: burned", 0)[0]).toBeCloseTo(1_080, 4);
    expect(along("figure:feeBurn: burned", 0)[29]).toBeCloseTo(30 * 1_080, 3);
    expect(along("figure:feeBurn: base fee in billionths", 0).at(-1)).toBeCloseTo(10, 9);
    expect(along("figure:feeBurn: used share of gas", 0).at(-1)).toBeCloseTo(0.5, 9);
  });

  it("answers demand with the fee, path by path", () => {
    const { along, books } = samplePaths(
      modelOf(ethereum, { start: 15_000_000, volatility: 2 }),
      20,
    );
    expect(books()).toEqual({ isSound: true });
    for (let path = 0; path < 20; path += 1) {
      const fees = along("figure:feeBurn: base fee in billionths", path);
      const burned = along("figure:feeBurn: burned", path);
      for (const [step, gas] of along("figure:gas", path).entries()) {
        const fee = 10 * (gas / 15_000_000) ** (1 / 0.5);
        expect(fees[step]! / fee).toBeCloseTo(1, 9);
        const before = step === 0 ? 0 : burned[step - 1]!;
        expect((burned[step]! - before) / (fee * 1e-9 * 15_000_000 * 7_200)).toBeCloseTo(1, 4);
      }
    }
  });

  it("moves by an eighth a block, as the exact rule does, until demand is met", () => {
    // four times the demand at an elasticity of 1: the fee goes to 4 times, 9/8 in each full block
    const model = modelOf(
      { ...ethereum, elasticity: 1 },
      { start: 60_000_000, volatility: 0 },
      { horizonSeconds: 240, stepSeconds: 12 },
    );
    const fees = samplePaths(model, 1).along("figure:feeBurn: base fee in billionths", 0);
    let baseFee = 10n ** 10n;
    for (let block = 0; block < 6; block += 1) {
      // as long as demand fills the block
      const gasUsed = 30_000_000n;
      baseFee = nextBaseFee({ baseFee, gasLimit: 30_000_000n, gasUsed });
      expect(fees[block]! / (Number(baseFee) / 1e9)).toBeCloseTo(1, 9);
    }
    expect(fees.at(-1)).toBeCloseTo(40, 9);
  });

  it("falls by an eighth a block when nobody wants gas, down to 7 base units", () => {
    const model = modelOf(
      { ...ethereum, baseFee: "0.00000002" },
      { start: 1e-9, volatility: 0 },
      { horizonSeconds: 12 * 400, stepSeconds: 12 },
    );
    const fees = samplePaths(model, 1).along("figure:feeBurn: base fee in billionths", 0);
    expect(fees[0]).toBeCloseTo(17.5, 9);
    expect(fees[9]).toBeCloseTo(20 * 0.875 ** 10, 9);
    expect(fees.at(-1)! * 1e9).toBeCloseTo(7, 6);
  });

  it("never burns more than there is", () => {
    const model = modelOf({ ...ethereum, baseFee: "1" }, { start: 15_000_000, volatility: 0 });
    const { along } = samplePaths(model, 1);
    expect(along("bucket:circulating", 0)[0]).toBe(0);
    expect(along("figure:feeBurn: burned", 0).at(-1)).toBe(1_000_000);
  });

  it("burns a share of all fees", () => {
    const bep95: FeeBurn = {
      kind: "feeBurn",
      form: "share",
      from: "circulating",
      blockSeconds: 3,
      gasPrice: "0.000000001",
      burnedShare: "0.1",
      demand: "gas",
    };
    const { along } = samplePaths(modelOf(bep95, { start: 20_000_000, volatility: 0 }), 1);
    // 28,800 blocks × 2e7 gas × 1e-9 × 10 %
    expect(along("figure:feeBurn: burned", 0)[0]).toBeCloseTo(57.6, 6);
  });

  it("burns nothing and keeps the fee before its start", () => {
    // half of day 10 lies before it
    const start = 1_767_225_600 + 9.5 * day;
    const model = modelOf({ ...ethereum, start }, { start: 60_000_000, volatility: 0 });
    const { along } = samplePaths(model, 1);
    const fees = along("figure:feeBurn: base fee in billionths", 0);
    const burned = along("figure:feeBurn: burned", 0);
    expect([fees[8], burned[8]]).toEqual([10, 0]);
    // four times the demand at an elasticity of a half: 16 times the fee
    expect(fees[9]).toBeCloseTo(160, 6);
    expect(burned[9]).toBeCloseTo(160e-9 * 15_000_000 * 3_600, 2);
    expect(burned[10]! - burned[9]!).toBeCloseTo(160e-9 * 15_000_000 * 7_200, 2);
  });

  it("refuses a base fee of 0", () => {
    const model = modelOf({ ...ethereum, baseFee: "0.0" }, { start: 1, volatility: 0 });
    expect(() => parseModel(model)).toThrow(/mechanisms\[0\]\.baseFee: must be above 0/);
  });
});
