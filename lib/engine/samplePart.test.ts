import { describe, expect, it } from "vitest";
import type { Model } from "./Model.ts";
import { compareSampled, sample } from "./sample.ts";
import { compareSampledPart, samplePart } from "./samplePart.ts";
import { runInline } from "./workers/testing/runInline.ts";

const year = 31_536_000;
const run = runInline;
const asOf = 1_767_225_600;
/** Behaviour in the price, the volume, the fees, the buckets and the total; `team` moves by rules alone. */
const model: Model = {
  token: { symbol: "T", decimals: 18 },
  asOf,
  buckets: [
    { id: "circulating", class: "circulating", amount: "600000000" },
    { id: "treasury", class: "treasury", amount: "1000" },
    { id: "team", class: "team", amount: "5000" },
  ],
  mechanisms: [
    {
      kind: "revenue",
      form: "token",
      volume: "volume",
      feeRate: "0.003",
      treasuryShare: "0.3",
      holderShare: "0.1",
      burnedShare: "0.1",
      from: "circulating",
      treasuryTo: "treasury",
      holdersTo: "team",
    },
    { kind: "grant", from: "team", to: "circulating", amount: "5000", at: asOf + year / 2 },
    { kind: "grant", from: "treasury", to: "team", amount: "900000", at: asOf + year / 4 },
  ],
  market: {
    price: 10,
    drift: 0,
    volatility: 0.8,
    processes: [
      { id: "volume", form: "level", start: 300_000_000, reversionPerYear: 1, volatility: 0.7 },
    ],
  },
  horizonSeconds: 2 * year,
  stepSeconds: year / 8,
  paths: 700,
  seed: 7,
};
const proposed: Model = { ...model, market: { ...model.market!, volatility: 0.4 } };
const amounts = ["total", "circulating", "treasury", "staked", "locked", "burned"] as const;

describe("samplePart", () => {
  it("gives each quantity, asked for alone, the values that it has among all", async () => {
    const all = await sample(model, { run });
    const { names, probabilities, ...head } = await samplePart(model, { run, outputs: [] });
    expect(names.filter((name) => name.startsWith("figure:"))).toContain("figure:volume");
    expect(names).toEqual(expect.arrayContaining([...amounts, "inflation", "price"]));
    for (const name of names) {
      const part = await samplePart(model, { run, outputs: [name] });
      const [, what = "", id = ""] = /^(bucket|figure):(.*)$/s.exec(name) ?? [];
      const bands = part.amounts.get(name) ?? part.numbers.get(name);
      const known = { ...all, ...(what === "bucket" ? all.buckets : all.figures) };
      expect(bands).toEqual(known[(id || name) as keyof typeof known]);
      expect(bands).toBeDefined();
      expect([...part.amounts.keys(), ...part.numbers.keys()]).toEqual([name]);
      expect(part.names).toEqual(names);
    }
    expect(probabilities).toEqual(all.probabilities);
    expect(probabilities["treasury empty"]).toBeDefined();
    const { dates, paths, seed, quantumBaseUnits } = all;
    expect(head).toMatchObject({ dates, paths, seed, quantumBaseUnits });
    expect([head.amounts.size, head.numbers.size]).toEqual([0, 0]);
  });

  it("names every bucket and figure of the whole sample, and a price only where there is a market", async () => {
    const { buckets, figures } = await sample(model, { run });
    const { names } = await samplePart(model, { run, outputs: ["price"] });
    const named = (kind: string) =>
      names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    expect(named("bucket:").toSorted()).toEqual(Object.keys(buckets).toSorted());
    expect(named("figure:").toSorted()).toEqual(Object.keys(figures).toSorted());
    const { market: _, ...still } = { ...model, mechanisms: [] };
    const part = await samplePart(still, { run, outputs: ["price", "bucket:gone", "total"] });
    expect(part.names).not.toContain("price");
    expect([[...part.amounts.keys()], part.numbers.size]).toEqual([["total"], 0]);
  });

  it("takes the model's paths and seed, or the paths asked for", async () => {
    const own = await samplePart(model, { run, outputs: [] });
    const fewer = await samplePart(model, { run, outputs: [], paths: 600 });
    expect([own.paths, own.seed, fewer.paths]).toEqual([700, 7, 600]);
  });
});

describe("compareSampledPart", () => {
  it("gives both models and the paired difference the values that they have among all", async () => {
    const all = await compareSampled({ baseline: model, proposed }, { run });
    const outputs = ["price", "total"];
    const part = await compareSampledPart(
      { baseline: model, proposed },
      { run, outputs, differences: ["price", "treasury"] },
    );
    expect(part.baseline.numbers.get("price")).toEqual(all.baseline.price);
    expect(part.proposed.numbers.get("price")).toEqual(all.proposed.price);
    expect(part.proposed.amounts.get("total")).toEqual(all.proposed.total);
    expect(part.proposed.probabilities).toEqual(all.proposed.probabilities);
    expect(part.proposed.amounts.has("treasury")).toBe(false);
    expect(part.difference.numbers.get("price")).toEqual(all.difference.price);
    expect(part.difference.amounts.get("treasury")).toEqual(all.difference.treasury);
    expect(part.difference.amounts.has("total")).toBe(false);
  });

  it("pairs any quantity path by path, from its start on", async () => {
    const more: Model = {
      ...model,
      buckets: model.buckets.map((bucket) =>
        bucket.id === "circulating" ? { ...bucket, amount: "600000007" } : bucket,
      ),
    };
    const names = ["bucket:circulating", "figure:volume"];
    const { difference } = await compareSampledPart(
      { baseline: model, proposed: more },
      { run, outputs: [], differences: names },
    );
    // Behaviour spreads both, but on each path they are 7 tokens apart, and the volume is the same.
    const bands = difference.amounts.get("bucket:circulating");
    expect(new Set([...(bands?.p5 ?? []), ...(bands?.p95 ?? [])])).toEqual(
      new Set([7n * 10n ** 18n]),
    );
    expect(new Set(difference.numbers.get("figure:volume")?.p95)).toEqual(new Set([0]));
  });

  it("has no difference of what only one of them has", async () => {
    const { market: _, ...still } = { ...model, mechanisms: [] };
    const { difference, baseline } = await compareSampledPart(
      { baseline: model, proposed: still },
      { run, outputs: ["price"], differences: ["price", "gone"] },
    );
    expect(baseline.numbers.has("price")).toBe(true);
    expect([difference.numbers.size, difference.amounts.size]).toEqual([0, 0]);
  });
});
