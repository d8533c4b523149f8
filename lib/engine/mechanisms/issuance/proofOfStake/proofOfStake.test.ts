import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkProofOfStake } from "./checkProofOfStake.ts";
import type { ProofOfStake } from "./proofOfStakeSchema.ts";

const year = 31_536_000;
const week = 604_800;
const asOf = 1_700_000_000;
const ether = 10n ** 18n;
const gwei = 10n ** 9n;

// consensus-specs, mainnet preset: BASE_REWARD_FACTOR 64, 32 slots of 12 s
const ethereum: ProofOfStake = {
  kind: "proofOfStake",
  to: "circulating",
  stake: "staked",
  baseRewardFactor: 64,
  epochSeconds: 384,
  participation: "1",
  slashedPerYear: "0",
};

function modelOf(spec: ProofOfStake, staked = "30000000"): Model {
  return {
    token: { symbol: "ETH", decimals: 18 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "90000000" },
      { id: "staked", class: "staked", amount: staked },
    ],
    mechanisms: [spec],
    horizonSeconds: 52 * week,
    stepSeconds: week,
  };
}

describe("proofOfStake", () => {
  it("issues an epoch's rewards at its end", () => {
    const { total, buckets } = project(modelOf(ethereum), {
      dates: [asOf, asOf + 383, asOf + 384, asOf + 3_840],
    });
    const start = 120_000_000n * ether;
    const epoch = 11_070_000_000n * gwei;
    expect(total).toEqual([start, start, start + epoch, start + 10n * epoch]);
    expect(buckets.circulating?.[2]).toBe(90_000_000n * ether + epoch);
  });

  it("issues 909,746.4375 ETH in 365.25 days on 30 M", () => {
    const { total } = project(modelOf(ethereum), { dates: [asOf, asOf + 31_557_600] });
    // 82,181 whole epochs
    expect((total[1] ?? 0n) - (total[0] ?? 0n)).toBe(82_181n * 11_070_000_000n * gwei);
  });

  it("burns penalties and slashing from the stake", () => {
    const spec = { ...ethereum, participation: "0.9", slashedPerYear: "0.01" };
    const { total, buckets } = project(modelOf(spec), { dates: [asOf + year] });
    const epochs = 82_125n;
    const burned = epochs * 726_468_750n * gwei + 300_000n * ether;
    expect(buckets.staked?.[0]).toBe(30_000_000n * ether - burned);
    expect(total[0]).toBe(120_000_000n * ether + epochs * 9_122_371_875n * gwei - burned);
  });

  it("issues nothing without a stake, the same whatever the dates, and never below zero", () => {
    expect(project(modelOf(ethereum, "0")).total.at(-1)).toBe(90_000_000n * ether);
    const cases = fc.record({
      staked: fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String),
      participation: fc.integer({ min: 667, max: 999 }).map((mille) => `0.${mille}`),
      slashed: fc.integer({ min: 0, max: 999 }).map((mille) => `0.${`${mille}`.padStart(3, "0")}`),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 3 * year }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(cases, ({ staked, participation, slashed, stops }) => {
        const model = modelOf({ ...ethereum, participation, slashedPerYear: slashed }, staked);
        const dates = [...stops.sort((a, b) => a - b), 4 * year].map((after) => asOf + after);
        const fine = project(model, { dates });
        const coarse = project(model, { dates: [asOf + 4 * year] });
        expect(fine.total.at(-1)).toBe(coarse.total[0]);
        expect(fine.buckets.staked?.at(-1)).toBe(coarse.buckets.staked?.[0]);
        for (const [index, amount] of fine.total.entries()) {
          const held = fine.buckets.staked?.[index] ?? -1n;
          expect(held >= 0n && held + (fine.buckets.circulating?.[index] ?? 0n) === amount).toBe(
            true,
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("sampleProofOfStake", () => {
  it("issues what the exact process does on a stake that stays", () => {
    const model = modelOf(ethereum);
    const paths = samplePaths(model, 2);
    const { total } = project(model);
    const quantum = ether / BigInt(paths.quantaPerToken);
    for (const [step, amount] of paths.along("total", 1).entries()) {
      const exact = Number((total[step + 1] ?? 0n) / quantum);
      expect(Math.abs(amount - exact)).toBeLessThanOrEqual(step + 1);
    }
    // 11.07 × 82,125 ÷ 30 M
    expect(paths.at("figure:proofOfStake: yield", 0)[0]).toBeCloseTo(0.030304125, 12);
    expect(paths.at("figure:proofOfStake: stake ratio", 0)[0]).toBeCloseTo(0.25, 3);
    expect(paths.books().isSound).toBe(true);
  });

  it("follows the path's own stake, with rewards restaked, penalties and slashing", () => {
    const spec = { ...ethereum, to: "staked", participation: "0.99", slashedPerYear: "0.02" };
    const paths = samplePaths(modelOf(spec), 1);
    let staked = 30_000_000;
    let epochsBefore = 0;
    for (const [step, amount] of paths.along("bucket:staked", 0).entries()) {
      const epochs = Math.floor(((step + 1) * week) / 384);
      const base = Math.floor(64e9 / Math.floor(Math.sqrt(staked * 1e9))) * Math.floor(staked);
      const reward = (base * (54 * 0.99 ** 2 + 10 * 0.99)) / 64 / 1e9;
      const lost = ((base * 42 * 0.01) / 64 / 1e9) * (epochs - epochsBefore);
      staked += reward * (epochs - epochsBefore) - lost - (staked * 0.02 * week) / year;
      epochsBefore = epochs;
      expect(amount / paths.quantaPerToken / staked - 1).toBeCloseTo(0, 8);
    }
    expect(staked).toBeGreaterThan(30_000_000);
    expect(paths.books().isSound).toBe(true);
  });

  const market: NonNullable<Model["market"]> = {
    price: 1,
    drift: 0,
    volatility: 0,
    processes: [
      { id: "aim", form: "share", start: 0.4, reversionPerYear: 1, mean: 0.4, volatility: 0.5 },
    ],
  };

  it("moves the stake towards a sampled ratio, and conserves", () => {
    const response = {
      liquid: "circulating",
      ratio: "aim",
      yieldElasticity: 0,
      adjustmentPerYear: 8,
    };
    const model = { ...modelOf({ ...ethereum, response }), market };
    const paths = samplePaths(model, 8);
    const closed = 1 - Math.exp((-8 * week) / year);
    for (const path of [0, 5]) {
      const totals = paths.along("total", path);
      const aims = paths.along("figure:aim", path);
      let staked = 30_000_000 * paths.quantaPerToken;
      for (const [step, amount] of paths.along("bucket:staked", path).entries()) {
        staked += ((aims[step] ?? 0) * (totals[step] ?? 0) - staked) * closed;
        expect(amount / staked - 1).toBeCloseTo(0, 9);
      }
    }
    expect(paths.books().isSound).toBe(true);
    expect(new Set(paths.at("bucket:staked", -1)).size).toBe(8);
  });

  it("answers a falling yield with less stake than a ratio alone would", () => {
    const stakeAt = (yieldElasticity: number) => {
      const response = {
        liquid: "circulating",
        ratio: "aim",
        yieldElasticity,
        adjustmentPerYear: 20,
      };
      const model = { ...modelOf({ ...ethereum, response }), market };
      return samplePaths(model, 4).at("bucket:staked", -1);
    };
    const [none, some, strong] = [stakeAt(0), stakeAt(0.5), stakeAt(2)];
    for (const path of [0, 1, 2, 3]) {
      // the aim of 0.4 lies above the quarter staked at the start, so the yield falls
      expect(some[path]).toBeLessThan(none[path] ?? 0);
      expect(strong[path]).toBeLessThan(some[path] ?? 0);
    }
  });

  it("leaves some tokens liquid whatever is aimed at", () => {
    const response = {
      liquid: "circulating",
      ratio: "aim",
      yieldElasticity: 0,
      adjustmentPerYear: 1_000,
    };
    const aims = [
      { id: "aim", form: "share" as const, start: 0.9999, reversionPerYear: 0, volatility: 0 },
    ];
    const model = { ...modelOf({ ...ethereum, response }), market: { ...market, processes: aims } };
    const paths = samplePaths(model, 1);
    expect(paths.at("figure:proofOfStake: stake ratio", -1)[0]).toBeCloseTo(0.99, 6);
  });

  it("keeps the ratio of the start where no other is aimed at", () => {
    const response = { liquid: "circulating", yieldElasticity: 0, adjustmentPerYear: 12 };
    const paths = samplePaths(modelOf({ ...ethereum, response }), 1);
    expect(paths.at("figure:proofOfStake: stake ratio", -1)[0]).toBeCloseTo(0.25, 3);
  });
});

describe("checkProofOfStake", () => {
  it("refuses a leaking chain and a stake that is its own source", () => {
    const pathsOf = (change: Partial<ProofOfStake>) =>
      checkProofOfStake({ ...ethereum, ...change }).map(({ path }) => path);
    const response = { liquid: "staked", yieldElasticity: 0, adjustmentPerYear: 1 };
    expect(pathsOf({})).toEqual([]);
    expect(pathsOf({ participation: "0.667" })).toEqual([]);
    expect(pathsOf({ participation: "0.666" })).toEqual(["participation"]);
    expect(pathsOf({ response })).toEqual(["response.liquid"]);
    expect(pathsOf({ response: { ...response, liquid: "circulating" } })).toEqual([]);
  });

  it("names nested fields of a model", () => {
    const response = { liquid: "nowhere", ratio: "none", yieldElasticity: 9, adjustmentPerYear: 1 };
    const wrong = modelOf({ ...ethereum, response });
    expect(() => parseModel(wrong)).toThrow(
      "mechanisms[0].response.yieldElasticity: must be at most 5",
    );
    const unknown = modelOf({ ...ethereum, response: { ...response, yieldElasticity: 1 } });
    expect(() => parseModel(unknown)).toThrow(
      /response\.liquid: there is no bucket[\s\S]*response\.ratio: there is no process/,
    );
  });
});
