import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { LiquidStaking } from "./liquidStakingSchema.ts";

const day = 86_400;
const year = 365 * day;
const staking: LiquidStaking = {
  kind: "liquidStaking",
  rewardsPerYear: "0.0365",
  feeShare: "0.1",
  feeTo: "fees",
  everySeconds: day,
};

function modelOf(change: Partial<LiquidStaking>, rest: Partial<Model> = {}): Model {
  return {
    token: { symbol: "stT", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [
      { id: "holders", class: "circulating", amount: "6000000" },
      { id: "fees", class: "treasury", amount: "0" },
      { id: "pool", class: "liquidity", amount: "4000000" },
    ],
    mechanisms: [{ ...staking, ...change }],
    horizonSeconds: year,
    stepSeconds: 7 * day,
    ...rest,
  };
}

describe("sampleLiquidStaking", () => {
  it("follows the exact run where nothing is slashed, however many reports a step has", () => {
    const model = modelOf({});
    const exact = project(model);
    const { along, quantaPerToken } = samplePaths(model, 2);
    for (const id of ["holders", "fees", "pool"]) {
      for (const [step, quanta] of along(`bucket:${id}`, 1).entries()) {
        const wanted = Number(exact.buckets[id]?.[step + 1] ?? 0n) / 1e18;
        // a few quanta of 1e-8 tokens for each of 53 steps
        expect(Math.abs(quanta / quantaPerToken - wanted)).toBeLessThan(1e-5);
      }
    }
    expect(along("figure:liquidStaking: share price", 0).at(-1)).toBeCloseTo(
      (1 + 0.0001 * 0.9) ** 365,
      10,
    );
  });

  it("starts from the price of a share where shares are given", () => {
    const { along } = samplePaths(modelOf({ rewardsPerYear: "0", shares: "8000000" }), 1);
    expect(along("figure:liquidStaking: share price", 0)[0]).toBe(1.25);
  });

  it("takes the yearly rate from a process", () => {
    const market = {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [{ id: "apr", form: "share", start: 0.04, reversionPerYear: 0, volatility: 0.5 }],
    } as const;
    const model = modelOf(
      { rewardsProcess: "apr", feeShare: "0" },
      { market: { ...market, processes: [...market.processes] }, stepSeconds: day },
    );
    const { along, quantaPerToken } = samplePaths(model, 3);
    for (const path of [0, 1, 2]) {
      let total = 10_000_000;
      const rates = along("figure:apr", path);
      for (const [step, quanta] of along("total", path).entries()) {
        total *= 1 + (rates[step] ?? 0) / 365;
        expect(quanta / quantaPerToken / total).toBeCloseTo(1, 9);
      }
    }
  });

  it("burns from every holder alike at a slashing, with no fee on a loss", () => {
    const slashing = { eventsPerYear: 2, lostShare: 0.1 };
    const model = modelOf({ slashing, rewardsPerYear: "0" }, { horizonSeconds: 4 * year });
    const { along, at, books } = samplePaths(model, 2_000);
    expect(books()).toEqual({ isSound: true });
    const totals = along("total", 0);
    const drops = totals.filter((total, step) => step > 0 && total < (totals[step - 1] ?? 0));
    expect(drops.length).toBeGreaterThan(0);
    expect(along("bucket:fees", 0).every((quanta) => quanta === 0)).toBe(true);
    const [holders, pool] = [along("bucket:holders", 0).at(-1)!, along("bucket:pool", 0).at(-1)!];
    expect(holders / pool).toBeCloseTo(1.5, 9);
    // 208 steps, each hit with 1 − e^(−2 ÷ 52.14): the mean of 0.9^hits
    const hit = 1 - Math.exp((-2 * 7) / 365);
    const steps = Math.ceil((4 * 365) / 7);
    const mean = at("figure:liquidStaking: share price", -1).reduce((a, b) => a + b, 0) / 2_000;
    expect(mean / (1 - 0.1 * hit) ** steps).toBeCloseTo(1, 1);
  });

  it("nets rewards and a loss in one report", () => {
    // always hit: rewards of 0.01 % a day for a week are less than the loss of 1 %
    const model = modelOf({ slashing: { eventsPerYear: 365, lostShare: 0.01 } });
    const { along, quantaPerToken } = samplePaths(model, 1);
    const week = 1.0001 ** 7 - 1;
    const [total = 0] = along("total", 0);
    expect(total / quantaPerToken / 10_000_000).toBeCloseTo(1 + week - 0.01, 9);
    expect(along("bucket:fees", 0)[0]).toBe(0);
  });
});
