import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "./Model.ts";
import { parseModel } from "./parseModel.ts";
import { project } from "./project.ts";
import { bandLevels } from "./Sampled.ts";
import { compareSampled, sample } from "./sample.ts";
import { compileModels } from "./sampling/compileModels.ts";
import { readPaths } from "./sampling/samplePaths.ts";
import { CancelledError } from "./workers/errors.ts";
import { runInline } from "./workers/testing/runInline.ts";

const year = 31_536_000;
const run = runInline;
const model: Model = {
  token: { symbol: "T", decimals: 18 },
  asOf: 1_767_225_600,
  buckets: [
    { id: "circulating", class: "circulating", amount: "600000000" },
    { id: "treasury", class: "treasury", amount: "400000000" },
  ],
  mechanisms: [{ kind: "constantRate", to: "circulating", perSecond: "1.5" }],
  market: { price: 10, drift: 0, volatility: 0.8 },
  horizonSeconds: 2 * year,
  stepSeconds: year / 12,
  paths: 2_000,
  seed: 7,
};
const normalQuantiles = { p5: -1.6448536, p25: -0.6744898, p50: 0, p75: 0.6744898, p95: 1.6448536 };

describe("sample", () => {
  it("gives the price the quantiles of its law at every date, within the errors it states", async () => {
    const { price, dates } = await sample(model, { run });
    if (price === undefined) throw new Error("no price");
    for (const [step, date] of dates.entries()) {
      const years = (date - model.asOf) / year;
      for (const level of ["p5", "p25", "p50", "p75", "p95"] as const) {
        const law = 10 * Math.exp(-0.32 * years + 0.8 * Math.sqrt(years) * normalQuantiles[level]);
        const value = price[level][step] ?? 0;
        expect(Math.abs(value - law)).toBeLessThanOrEqual(
          3 * (price.errors[level][step] ?? 0) + 1e-9,
        );
      }
    }
    expect(price.errors.p50[0]).toBe(0);
    expect(price.errors.p50[12]).toBeGreaterThan(0);
  });

  it("agrees with the exact run where nothing is left to chance, to a quantum, without error", async () => {
    const sampled = await sample(model, { run });
    const exact = project(model);
    for (const name of ["total", "circulating", "treasury"] as const) {
      for (const [step, amount] of exact[name].entries()) {
        const difference = amount - (sampled[name].p50[step] ?? 0n);
        expect(difference >= 0n && difference < 2n * sampled.quantumBaseUnits).toBe(true);
      }
      expect(sampled[name].p5).toEqual(sampled[name].p95);
      expect(new Set(sampled[name].errors.p95)).toEqual(new Set([0n]));
    }
  });

  it("gives an event the share of paths on which it has happened by each date", async () => {
    const volume = { id: "volume", form: "level", start: 1, reversionPerYear: 0, volatility: 1 };
    const ruin = {
      ...model,
      buckets: [...model.buckets, { id: "shop", class: "circulating", amount: "2" }],
      mechanisms: [
        {
          kind: "revenue",
          form: "token",
          volume: "volume",
          from: "treasury",
          treasuryTo: "shop",
          holdersTo: "circulating",
          feeRate: "1",
          treasuryShare: "0.5",
          holderShare: "0.5",
          burnedShare: "0",
        },
      ],
      market: { ...model.market, processes: [{ ...volume, start: 250_000_000 }] },
    } as Model;
    const { probabilities } = await sample(ruin, { run });
    const { counts } = readPaths(compileModels(ruin), { model: ruin, count: 2_000 });
    const shares = probabilities["treasury empty"] ?? [];
    expect(shares).toEqual([
      0,
      ...(counts.get("treasury empty") ?? []).map((paths) => paths / 2_000),
    ]);
    expect(shares.at(-1)).toBeGreaterThan(0.1);
    expect(shares.at(-1)).toBeLessThan(0.9);
  });

  it("takes the model's paths and seed, or the paths asked for", async () => {
    const own = await sample(model, { run });
    expect([own.paths, own.seed]).toEqual([2_000, 7]);
    const fewer = await sample(model, { run, paths: 600 });
    expect(fewer.paths).toBe(600);
    expect(fewer.price?.p95).not.toEqual(own.price?.p95);
    const { paths: _paths, seed: _seed, ...bare } = model;
    const other = await sample({ ...bare, stepSeconds: year }, { run });
    expect([other.paths, other.seed]).toEqual([10_000, 1]);
  });

  it("gives the same bytes for the same seed, and others for another", async () => {
    const [first, again] = [await sample(model, { run }), await sample(model, { run })];
    expect(first).toEqual(again);
    const { price } = await sample({ ...model, seed: 8 }, { run });
    expect(price?.p50).not.toEqual(first.price?.p50);
  });

  it("gives one date for a horizon of 0, and needs neither market nor mechanisms", async () => {
    const { price, total, dates } = await sample({ ...model, horizonSeconds: 0 }, { run });
    expect([dates, total.p95, price?.p5]).toEqual([[model.asOf], [10n ** 27n], [10]]);
    const { market: _, ...still } = { ...model, mechanisms: [] };
    const sampled = await sample(still, { run });
    expect(sampled.price).toBeUndefined();
    expect(new Set(sampled.total.p50)).toEqual(new Set([10n ** 27n]));
    expect(sampled.probabilities["treasury empty"]?.at(-1)).toBe(0);
  });

  it("can be stopped, and tells how far it is", async () => {
    const long = { ...model, paths: 200_000, stepSeconds: 86_400 };
    const stop = new AbortController();
    const progress: number[] = [];
    const onProgress = (done: number) => {
      progress.push(done);
      if (progress.length === 3) stop.abort();
    };
    const stopped = sample(long, { run, onProgress, signal: stop.signal });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    expect(progress).toHaveLength(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it("never gives a NaN, whatever a model that is taken asks for", async () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const market = fc.record({
      price: number(1e-9, 1e9),
      drift: number(-10, 10),
      volatility: number(0, 20),
      jumps: fc.record({
        perYear: number(0, 365),
        mean: number(-5, 5),
        deviation: number(0, 5),
      }),
    });
    await fc.assert(
      fc.asyncProperty(market, fc.integer({ min: 1, max: 50 }), async (market, years) => {
        const wild = {
          ...model,
          market,
          horizonSeconds: years * year,
          stepSeconds: year,
          paths: 100,
        };
        const { price, inflation } = await sample(parseModel(wild), { run });
        for (const level of Object.keys(bandLevels) as (keyof typeof bandLevels)[]) {
          const values = [...(price?.[level] ?? []), ...(price?.errors[level] ?? [])];
          expect(values.every((value) => value >= 0 && value < Infinity)).toBe(true);
          expect(inflation[level].every((value) => value >= 0 && value < 1)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("compareSampled", () => {
  const half: Model = {
    ...model,
    mechanisms: [{ kind: "constantRate", to: "circulating", perSecond: "0.75" }],
  };

  it("gives each model what it has alone", async () => {
    const { baseline, proposed } = await compareSampled(
      { baseline: model, proposed: half },
      { run },
    );
    expect(baseline).toEqual(await sample(model, { run }));
    expect(proposed).toEqual(await sample(half, { run }));
  });

  it("pairs the paths: equal prices differ by 0 on every one", async () => {
    const { difference, proposed } = await compareSampled(
      { baseline: model, proposed: half },
      { run },
    );
    expect(new Set(difference.price?.p95)).toEqual(new Set([0]));
    expect(difference.total.p5.at(-1)).toBe(BigInt(-0.75 * 2 * year) * 10n ** 18n);
    expect(proposed.probabilities).toEqual({ "treasury empty": proposed.dates.map(() => 0) });
  });

  it("tells a wider price from a narrower one on the same paths", async () => {
    const calm: Model = { ...model, market: { price: 10, drift: 0, volatility: 0.4 } };
    const { difference } = await compareSampled({ baseline: model, proposed: calm }, { run });
    expect(difference.price?.p5.at(-1)).toBeLessThan(0);
    expect(difference.price?.p95.at(-1)).toBeGreaterThan(0);
  });

  it("reads the quantiles of a difference that is small on most paths and large on a few", async () => {
    const cheap: Model = {
      ...model,
      market: { price: 5, drift: 0, volatility: 0.8 },
      horizonSeconds: 10 * year,
    };
    const long = { ...model, horizonSeconds: 10 * year, paths: 10_000 };
    const { difference, baseline } = await compareSampled(
      { baseline: long, proposed: cheap },
      { run },
    );
    expect(difference.price?.p50[0]).toBe(-5);
    // half the price on every path: the quantiles are minus half of the baseline's, the other way round
    for (const [low, high] of [
      ["p5", "p95"],
      ["p25", "p75"],
      ["p50", "p50"],
      ["p95", "p5"],
    ] as const) {
      const half = -(baseline.price?.[high].at(-1) ?? 0) / 2;
      expect((difference.price?.[low].at(-1) ?? 0) / half).toBeCloseTo(1, 1);
    }
  });
});
