import { describe, expect, it } from "vitest";
import type { Model } from "./Model.ts";
import { prepareComparedPart, prepareSampledPart } from "./prepareSampledPart.ts";
import { compareSampled, sample } from "./sample.ts";
import type { RunProgram } from "./sampling/RunProgram.ts";
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

describe("prepareSampledPart", () => {
  it("gives each quantity, asked for alone, the values that it has among all", async () => {
    const all = await sample(model, { run });
    const { names, probabilities, ...head } = await prepareSampledPart(model, [])({ run });
    expect(names.filter((name) => name.startsWith("figure:"))).toContain("figure:volume");
    expect(names).toEqual(expect.arrayContaining([...amounts, "inflation", "price"]));
    for (const name of names) {
      const part = await prepareSampledPart(model, [name])({ run });
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
    const { names } = await prepareSampledPart(model, ["price"])({ run });
    const named = (kind: string) =>
      names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    expect(named("bucket:").toSorted()).toEqual(Object.keys(buckets).toSorted());
    expect(named("figure:").toSorted()).toEqual(Object.keys(figures).toSorted());
    const { market: _, ...still } = { ...model, mechanisms: [] };
    const part = await prepareSampledPart(still, ["price", "bucket:gone", "total"])({ run });
    expect(part.names).not.toContain("price");
    expect([[...part.amounts.keys()], part.numbers.size]).toEqual([["total"], 0]);
  });

  it("takes the model's paths and seed, or the paths asked for", async () => {
    const own = await prepareSampledPart(model, [])({ run });
    const fewer = await prepareSampledPart(model, [])({ run, paths: 600 });
    expect([own.paths, own.seed, fewer.paths]).toEqual([700, 7, 600]);
  });
});

describe("prepareSampledPart, run again", () => {
  it("goes on from the paths that were run, to what they give at once", async () => {
    const outputs = ["price", "figure:volume"];
    const asked: (number | undefined)[] = [];
    const watched: RunProgram = (job, options) => {
      asked.push(job.begun?.tally.paths);
      return run(job, options);
    };
    const sampled = prepareSampledPart(model, outputs);
    for (const paths of [300, 600, 2_000, 2_000, 700]) {
      const again = await sampled({ run: watched, paths });
      expect(again).toEqual(await prepareSampledPart(model, outputs)({ run, paths }));
    }
    expect(asked).toEqual([undefined, 300, 600, 2_000, 2_000]);
  });
});

describe("prepareComparedPart", () => {
  it("gives both models and the paired difference the values that they have among all", async () => {
    const all = await compareSampled({ baseline: model, proposed }, { run });
    const outputs = ["price", "total"];
    const part = await prepareComparedPart(
      { baseline: model, proposed },
      { outputs, differences: ["price", "treasury"] },
    )({ run });
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
    const { difference } = await prepareComparedPart(
      { baseline: model, proposed: more },
      { outputs: [], differences: names },
    )({ run });
    // Behaviour spreads both, but on each path they are 7 tokens apart, and the volume is the same.
    const bands = difference.amounts.get("bucket:circulating");
    expect(new Set([...(bands?.p5 ?? []), ...(bands?.p95 ?? [])])).toEqual(
      new Set([7n * 10n ** 18n]),
    );
    expect(new Set(difference.numbers.get("figure:volume")?.p95)).toEqual(new Set([0]));
  });

  it("has no difference of what only one of them has", async () => {
    const { market: _, ...still } = { ...model, mechanisms: [] };
    const { difference, baseline } = await prepareComparedPart(
      { baseline: model, proposed: still },
      { outputs: ["price"], differences: ["price", "gone"] },
    )({ run });
    expect(baseline.numbers.has("price")).toBe(true);
    expect([difference.numbers.size, difference.amounts.size]).toEqual([0, 0]);
  });
});
