import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { compileModels } from "./compileModels.ts";
import { readPaths } from "./samplePaths.ts";

const year = 31_536_000;
const paths = 4_096;
const model: Model = {
  token: { symbol: "T", decimals: 18 },
  asOf: 1_767_225_600,
  buckets: [
    { id: "circulating", class: "circulating", amount: "600000000" },
    { id: "treasury", class: "treasury", amount: "400000000" },
    { id: "team", class: "team", amount: "1000" },
  ],
  mechanisms: [
    { kind: "constantRate", to: { circulating: "0.25", treasury: "0.75" }, perSecond: "1.5" },
    { kind: "grant", from: "team", to: "circulating", amount: "1500", at: 1_767_225_600 + year },
  ],
  market: { price: 10, drift: 0.1, volatility: 0.8 },
  horizonSeconds: 2 * year,
  stepSeconds: year / 4,
  seed: 1,
};

function run(baseline: Model, proposed?: Model, count = paths) {
  const compiled = compileModels(baseline, proposed);
  const { at, ...read } = readPaths(compiled, { model: baseline, count });
  return { ...compiled, ...read, valuesOf: (name: string, step = -1) => at(name, step) };
}

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: Float64Array) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe("compileModels", () => {
  it("moves what schedules have due, in whole quanta, the total the sum of the buckets", () => {
    const { outputs, quantum, valuesOf } = run(model);
    // 1e27 base units: quanta of 1e13
    expect(quantum.baseUnits).toBe(10n ** 13n);
    const issued = 2 * year * 1.5;
    expect(valuesOf("total")[7]).toBe((1_000_001_000 + issued) * 1e5);
    expect(valuesOf("bucket:treasury")[0]).toBe((400_000_000 + issued * 0.75) * 1e5);
    // the team's bucket pays the 1,000 it holds of the 1,500 granted
    expect(valuesOf("bucket:circulating")[0]).toBe((600_001_000 + issued * 0.25) * 1e5);
    expect(valuesOf("bucket:team", 3)[0]).toBe(0);
    for (const [step, totals] of outputs.get("total")?.entries() ?? []) {
      const parts = ["circulating", "treasury", "team"].map((id) => valuesOf(`bucket:${id}`, step));
      expect(totals[9]).toBe(parts.reduce((sum, part) => sum + (part[9] ?? 0), 0));
    }
  });

  it("draws a price with the law of a geometric motion", () => {
    const prices = run(model).valuesOf("price");
    // E = 10·e^(0.1 · 2); log deviation 0.8·√2
    expect(mean(prices)).toBeGreaterThan(10 * Math.exp(0.2) * 0.97);
    expect(mean(prices)).toBeLessThan(10 * Math.exp(0.2) * 1.03);
    expect(deviation(prices.map(Math.log))).toBeCloseTo(0.8 * Math.SQRT2, 2);
    expect(mean(prices.map(Math.log))).toBeCloseTo(Math.log(10) + (0.1 - 0.32) * 2, 2);
  });

  it("keeps the price's mean with jumps, and widens it", () => {
    const jumps = { perYear: 2, mean: -0.2, deviation: 0.1 };
    const market = { price: 10, drift: 0, volatility: 0.3, jumps };
    const prices = run({ ...model, market }).valuesOf("price");
    expect(mean(prices) / 10).toBeGreaterThan(0.97);
    expect(mean(prices) / 10).toBeLessThan(1.03);
    // variance of the log over 2 years: 0.09 · 2 + 4 · (0.04 + 0.01)
    expect(deviation(prices.map(Math.log)) / Math.sqrt(0.18 + 0.2)).toBeCloseTo(1, 1);
  });

  it("pulls a price and a share back to their levels", () => {
    const { valuesOf } = run({
      ...model,
      market: {
        price: 10,
        drift: 0,
        volatility: 0.5,
        reversion: { perYear: 4, level: 20 },
        processes: [
          {
            id: "ratio",
            form: "share",
            start: 0.2,
            mean: 0.6,
            reversionPerYear: 50,
            volatility: 0.1,
          },
          { id: "volume", form: "level", start: 5, reversionPerYear: 0, volatility: 0 },
        ],
      },
    });
    const logs = valuesOf("price").map(Math.log);
    expect(mean(logs)).toBeCloseTo(Math.log(20) - Math.log(2) * Math.exp(-8), 2);
    expect(deviation(logs)).toBeCloseTo(0.5 * Math.sqrt((1 - Math.exp(-16)) / 8), 2);
    expect(mean(valuesOf("figure:ratio"))).toBeCloseTo(0.6, 2);
    expect(new Set(valuesOf("figure:volume").map((volume) => Math.round(volume * 1e9)))).toEqual(
      new Set([5e9]),
    );
  });

  it("pulls a price to a level that drifts with time", () => {
    const market = { price: 10, drift: 0.5, volatility: 0, reversion: { perYear: 4, level: 20 } };
    const { valuesOf } = run({ ...model, market }, undefined, 1);
    // each quarter takes e^-1 of what is missing to the level at its end
    let log = Math.log(10);
    for (let quarter = 1; quarter <= 8; quarter += 1) {
      const level = Math.log(20) + 0.5 * (quarter / 4);
      log = level + (log - level) * Math.exp(-1);
      expect(Math.log(valuesOf("price", quarter - 1)[0] ?? 0)).toBeCloseTo(log, 12);
    }
  });

  it("names the figures of mechanisms of one kind apart", () => {
    const revenue = {
      kind: "revenue",
      form: "quote",
      volume: "volume",
      feeRate: "0.003",
      treasuryShare: "0.1",
      holderShare: "0",
    } as const;
    const volume = { id: "volume", form: "level", start: 5, reversionPerYear: 0, volatility: 0.5 };
    const market = { price: 10, drift: 0, volatility: 0.5, processes: [volume] };
    const mechanisms = [revenue, revenue, revenue];
    const { outputs } = run({ ...model, market, mechanisms } as Model, undefined, 1);
    const names = [...outputs.keys()].filter((name) => name.startsWith("figure:revenue"));
    expect(new Set(names.map((name) => name.split(": ")[0]))).toEqual(
      new Set(["figure:revenue", "figure:revenue 2", "figure:revenue 3"]),
    );
  });

  it("correlates what a market says is correlated", () => {
    const { valuesOf } = run({
      ...model,
      market: {
        price: 10,
        drift: 0,
        volatility: 0.8,
        processes: [
          { id: "volume", form: "level", start: 1, reversionPerYear: 0, volatility: 0.5 },
        ],
        correlations: [{ between: ["volume", "price"], value: 0.6 }],
      },
    });
    const standardise = (values: Float64Array) => {
      const logs = values.map(Math.log);
      const [middle, spread] = [mean(logs), deviation(logs)];
      return logs.map((value) => (value - middle) / spread);
    };
    const [price, volume] = [valuesOf("price"), valuesOf("figure:volume")].map(standardise);
    expect(
      mean((price ?? new Float64Array()).map((z, path) => z * (volume?.[path] ?? 0))),
    ).toBeCloseTo(0.6, 1);
  });

  it("tells what is the same on all paths without drawing a number", () => {
    const { program, fixed } = run(model);
    expect(program.outputs).toEqual(["price"]);
    expect([fixed.factors, fixed.draws]).toEqual([0, 0]);
  });

  it("gives two equal models no difference on any path, and a market's change only what it changes", () => {
    const same = run(model, model);
    expect(new Set(same.valuesOf("difference:price"))).toEqual(new Set([0]));
    expect(new Set(same.valuesOf("difference:total"))).toEqual(new Set([0]));
    const [rate] = model.mechanisms;
    const more = { ...model, mechanisms: [{ ...rate, perSecond: "2.5" }] } as Model;
    const changed = run(model, more);
    expect(new Set(changed.valuesOf("difference:price"))).toEqual(new Set([0]));
    expect(new Set(changed.valuesOf("difference:total"))).toEqual(new Set([2 * year * 1e5]));
    expect(changed.valuesOf("proposed:total")[0]).toBe((1_000_001_000 + 2 * year * 2.5) * 1e5);
  });

  it("counts the paths whose treasury is empty, from then on", () => {
    const drained: Model = {
      ...model,
      mechanisms: [
        {
          kind: "grant",
          from: "treasury",
          to: "circulating",
          amount: "400000000",
          at: model.asOf + year,
        },
      ],
    };
    expect(run(drained).counts.get("treasury empty")).toEqual([
      0,
      0,
      0,
      paths,
      paths,
      paths,
      paths,
      paths,
    ]);
  });

  it("measures growth over the last 365 days", () => {
    const growth = run(model).valuesOf;
    const [start, aYear] = [1_000_001_000, year * 1.5];
    expect(growth("inflation", 1)[0]).toBeCloseTo(aYear / 2 / start, 12);
    expect(growth("inflation", 3)[0]).toBeCloseTo(aYear / start, 12);
    expect(growth("inflation", 4)[0]).toBeCloseTo(aYear / (start + aYear / 4), 12);
    expect(growth("inflation", 7)[0]).toBeCloseTo(aYear / (start + aYear), 12);
  });

  it("counts a yearly mint once in the growth of any weekly and of any daily date", () => {
    const mint = {
      kind: "cappedMint",
      to: "treasury",
      maxPerMint: "0.02",
      minimumIntervalSeconds: year,
      firstMintAt: model.asOf,
      use: "1",
    } as const;
    const growthAt = (stepSeconds: number) => {
      const yearly = { ...model, mechanisms: [mint], horizonSeconds: 156 * 604_800, stepSeconds };
      const rows = run(yearly, undefined, 1).outputs.get("inflation") ?? [];
      return rows.map((row) => Math.round((row[0] ?? 0) * 1e6) / 1e6);
    };
    expect(new Set(growthAt(604_800))).toEqual(new Set([0.02]));
    expect(new Set(growthAt(86_400))).toEqual(new Set([0.02]));
  });

  it("refuses models on other grids", () => {
    expect(() => compileModels(model, { ...model, stepSeconds: year })).toThrow(
      "These models cannot be compared.",
    );
    expect(() => compileModels(model, { ...model, token: { symbol: "T", decimals: 6 } })).toThrow(
      "18 and 6 decimals",
    );
  });
});
