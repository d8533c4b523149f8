import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";

const year = 31_536_000;
const asOf = 1_767_225_600;
const paths = 500;
const grant: Mechanism = {
  kind: "grant",
  from: "treasury",
  to: "out",
  amount: "20000",
  at: asOf + year / 2,
};
const budget: Mechanism = {
  kind: "stream",
  form: "quote",
  from: "treasury",
  to: "out",
  quotePerYear: 300_000,
};

function run(...mechanisms: Mechanism[]) {
  const model: Model = {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "36000" },
      { id: "out", class: "circulating", amount: "0" },
    ],
    mechanisms,
    market: { price: 10, drift: 0, volatility: 0.8 },
    horizonSeconds: year,
    stepSeconds: year / 12,
  };
  const { outputs, counts } = samplePaths({ ...model, seed: 5 }, paths);
  return {
    treasury: outputs.get("bucket:treasury") ?? [],
    short: counts.get("grant: cannot pay") ?? [],
  };
}

describe("sampleGrant", () => {
  it("pays what each path's treasury still holds, and counts those that hold too little", () => {
    const { treasury, short } = run(budget, grant);
    // what is left before the grant, in step 5 after the budget of that step
    const alone = run(budget).treasury[5] ?? new Float64Array();
    let missing = 0;
    for (const [path, held] of alone.entries()) {
      if (held < 20_000e6) missing += 1;
      expect(treasury[5]?.[path]).toBe(Math.max(0, held - 20_000e6));
    }
    expect(missing).toBeGreaterThan(50);
    expect(missing).toBeLessThan(paths);
    expect(short[4]).toBe(0);
    expect(short.slice(5)).toEqual(Array(7).fill(missing));
  });

  it("is short on no path where the treasury holds enough", () => {
    const { treasury, short } = run(grant);
    expect(short).toEqual(Array(12).fill(0));
    expect(treasury[6]?.[0]).toBe(16_000e6);
  });
});
