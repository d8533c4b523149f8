import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Stream } from "./streamSchema.ts";

const day = 86_400;
const year = 365 * day;
const asOf = 1_767_225_600;
const paths = 1_000;
const base = { kind: "stream", from: "treasury", to: "out" } as const;
const budget: Stream = { ...base, form: "quote", quotePerYear: 300_000, label: "Budget" };

function run(spec: Stream, held = "50000") {
  const model: Model = {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: held },
      { id: "out", class: "circulating", amount: "0" },
    ],
    mechanisms: [spec],
    market: { price: 10, drift: 0, volatility: 1 },
    horizonSeconds: 2 * year,
    stepSeconds: year / 12,
  };
  const { outputs, counts } = samplePaths({ ...model, seed: 3 }, paths);
  return { outputs: Object.fromEntries(outputs), counts: Object.fromEntries(counts) };
}

const valueAt = (rows: readonly Float64Array[] | undefined, step: number, path: number) =>
  rows?.[step]?.[path] ?? NaN;

describe("sampleStream", () => {
  it("pays a budget in the quote asset at each path's price, and counts the paths that ran dry", () => {
    const { outputs, counts } = run(budget);
    const ruined = new Set<number>();
    for (let path = 0; path < paths; path += 1) {
      let treasury = 50_000e6;
      for (let step = 0; step < 24; step += 1) {
        const due = Math.floor(25_000e6 / valueAt(outputs.price, step, path));
        if (treasury < due) ruined.add(path);
        treasury -= Math.min(due, treasury);
        const sampled = valueAt(outputs["bucket:treasury"], step, path);
        // the floor of a quotient may differ by one where the price is rounded otherwise
        expect(Math.abs(sampled - treasury)).toBeLessThanOrEqual(step + 1);
        expect(sampled + valueAt(outputs["bucket:out"], step, path)).toBe(50_000e6);
        treasury = sampled;
        const runway = valueAt(outputs["figure:Budget: runway in months"], step, path);
        expect(runway).toBeCloseTo(Math.min(1_200, treasury / due), 4);
      }
    }
    expect(counts["Budget: cannot pay"]?.at(-1)).toBe(ruined.size);
    expect(ruined.size).toBeGreaterThan(paths / 10);
    expect(ruined.size).toBeLessThan(paths);
    const ruin = counts["Budget: cannot pay"] ?? [];
    expect(ruin.every((count, step) => count >= (ruin[step - 1] ?? 0))).toBe(true);
  });

  it("is ruined on no path or on all where the stream does not depend on the price", () => {
    const spec: Stream = { ...base, form: "rate", perSecond: "0.001" };
    // 63,072 tokens in two years, of which 50,000 last 19 months: 2,628 a month
    const { outputs, counts } = run(spec);
    expect(counts["stream: cannot pay"]?.slice(18, 21)).toEqual([0, paths, paths]);
    expect(valueAt(outputs["figure:stream: runway in months"], 0, 5)).toBeCloseTo(18.0259, 3);
    expect(run(spec, "63072").counts["stream: cannot pay"]?.at(-1)).toBe(0);
  });

  it("shows the longest runway where nothing flows out", () => {
    const { outputs } = run({ ...budget, start: asOf + year, until: asOf + 1.5 * year });
    expect(valueAt(outputs["figure:Budget: runway in months"], 11, 0)).toBe(1_200);
    expect(valueAt(outputs["figure:Budget: runway in months"], 12, 0)).toBeLessThan(1_200);
    expect(valueAt(outputs["figure:Budget: runway in months"], 18, 0)).toBe(1_200);
  });
});
