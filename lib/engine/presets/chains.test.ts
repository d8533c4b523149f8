import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { settleSale } from "../mechanisms/distribution/sale/settleSale.ts";
import { project } from "../project.ts";
import { samplePaths } from "../sampling/samplePaths.ts";
import { amountAt, dayOf, mechanismOf, presetModel, runAfter } from "./presetModel.ts";

const day = 86_400;
const week = 604_800;
const year = 31_536_000;
const unit = 10n ** 18n;

describe("chains", () => {
  it("bitcoin: 19,687,500 at its fourth halving, 20,343,750 at the fifth, 2,099,999,997,690,000 sat in all", () => {
    const epoch = 210_000 * 600;
    const { total } = runAfter(presetModel("bitcoin"), [0, epoch, 2 * epoch, 30 * epoch]);
    expect(total).toEqual([
      1_968_750_000_000_000n,
      2_034_375_000_000_000n,
      2_067_187_500_000_000n,
      2_099_999_997_690_000n,
    ]);
  });

  it("ethereum: 30 million staked earn 909,746 ETH in 365.25 days with full participation", () => {
    const model = presetModel("ethereum");
    const staking = mechanismOf(model, "proofOfStake");
    const [, burn] = model.mechanisms;
    if (burn === undefined) throw new Error("no burn");
    const dutiful = { ...staking, participation: "1", slashedPerYear: "0" };
    const { total } = runAfter({ ...model, mechanisms: [dutiful, burn] }, [0, 31_557_600]);
    // 82,181 whole epochs of 11.07 ETH
    expect(amountAt(total, 1) - amountAt(total, 0)).toBe(82_181n * 11_070_000_000n * 10n ** 9n);
  });

  it("ethereum: on its target the base fee stays, and half of the limit is burned at it", () => {
    const model = presetModel("ethereum");
    const still = {
      ...model,
      market: {
        price: 1,
        drift: 0,
        volatility: 0,
        processes: [
          { id: "staked share", form: "share", start: 0.25, reversionPerYear: 0, volatility: 0 },
          { id: "wanted gas", form: "level", start: 3e7, reversionPerYear: 0, volatility: 0 },
        ],
      },
      horizonSeconds: week,
    } satisfies Model;
    const { along } = samplePaths(still, 1);
    expect(along("figure:Base fee: base fee in billionths", 0)[0]).toBeCloseTo(0.5, 9);
    // 5e-10 × 30,000,000 × 50,400 blocks
    expect(along("figure:Base fee: burned", 0)[0]).toBeCloseTo(756, 4);
  });

  it("bnb: 100 million raise 15 million; the team gets 16 million a year", () => {
    const model = presetModel("bnb");
    const outcome = settleSale(mechanismOf(model, "sale"), 18);
    expect([outcome.sold, outcome.raised]).toEqual([100_000_000n * unit, 15_000_000n * unit]);
    const release = dayOf("2017-07-28") - model.asOf;
    const { buckets } = runAfter(
      model,
      [0, 1, 2, 3, 4].map((count) => release + count * year),
    );
    expect(buckets.team).toEqual([64n, 48n, 32n, 16n, 0n].map((count) => count * 10n ** 6n * unit));
  });

  it("bnb: 1,728,000 a quarter at a price of 500, and a tenth of gas beside it", () => {
    const model = presetModel("bnb");
    const still = {
      ...model,
      market: {
        price: 500,
        drift: 0,
        volatility: 0,
        processes: [
          { id: "gas", form: "level", start: 15_000_000, reversionPerYear: 0, volatility: 0 },
        ],
      },
    } satisfies Model;
    const { along } = samplePaths(still, 1);
    const dates = project(still).dates.slice(1);
    const quarterly = along("figure:Quarterly burn: burned", 0);
    const gas = along("figure:Burned gas: burned", 0);
    const index = (text: string) => dates.findIndex((date) => date >= dayOf(text));
    expect(quarterly[index("2022-01-17") - 1]).toBe(0);
    expect(quarterly[index("2022-01-17")]).toBeCloseTo(1_728_000, 3);
    expect(quarterly[index("2022-04-17")]).toBeCloseTo(2 * 1_728_000, 3);
    expect(gas[index("2021-11-30") - 1]).toBe(0);
    // 5 gwei × 15,000,000 × 10 % × 28,800 blocks: 216 a day
    const [from, to] = [index("2022-01-17"), index("2022-01-17") + 10];
    expect((gas[to] ?? 0) - (gas[from] ?? 0)).toBeCloseTo(70 * 216, 3);
  });

  it("tron: 136 TRX a block, a fifth of it to producers", () => {
    const { total, buckets } = runAfter(presetModel("tron"), [0, day]);
    expect(amountAt(total, 1) - amountAt(total, 0)).toBe(136n * 28_800n * 10n ** 6n);
    const kept = ["first nine", "others of 27", "partners"].map((id) => amountAt(buckets[id], 1));
    const sum = kept.reduce((all, part) => all + part, 0n);
    // each part is floored to a millionth
    expect(136n * 5_760n * 10n ** 6n - sum).toBeLessThan(3n);
  });

  it("cosmos-hub: the rate starts at its floor, rises below the goal, and stays under 20 %", () => {
    const { total } = runAfter(presetModel("cosmos-hub"), [0, week, 5 * year]);
    const first = Number(amountAt(total, 1) - amountAt(total, 0)) / Number(amountAt(total, 0));
    // 7 % and (1 − 120 ÷ 236 ÷ 0.67) × 13 % × 7 ÷ 365, for 7 days
    const rate = 0.07 + (1 - 120 / 236 / 0.67) * 0.13 * (7 / 365);
    expect(first).toBeCloseTo((rate * 7) / 365, 8);
    expect(Number(amountAt(total, 2)) / Number(amountAt(total, 0))).toBeLessThan(Math.exp(5 * 0.2));
  });

  it("tezos: 1/1600 over the squared ratio and the bonus, under the adaptive ceiling", () => {
    const { total } = runAfter(presetModel("tezos"), [0, day]);
    const perYear =
      (365 * Number(amountAt(total, 1) - amountAt(total, 0))) / Number(amountAt(total, 0));
    const ratio = 290 / 1_080;
    const ceiling = 0.01 * (1 + 9 * ((50 - 100 * ratio) / 42) ** 2);
    // a day of the bonus' growth: (50 % − 2 % − ratio) × 0.01
    const wanted = 0.000625 / ratio ** 2 + 0.025 + (0.48 - ratio) * 0.01;
    expect(perYear).toBeCloseTo(Math.min(wanted, ceiling), 6);
  });
});
