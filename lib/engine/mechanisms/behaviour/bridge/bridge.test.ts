import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Bridge } from "./bridgeSchema.ts";
import { checkBridge } from "./checkBridge.ts";

const day = 86_400;
const year = 31_536_000;
const spec: Bridge = {
  kind: "bridge",
  form: "lockAndMint",
  routing: "share",
  home: "home",
  chains: [
    { bucket: "base", share: 0.3 },
    { bucket: "arbitrum", share: 0.1 },
  ],
  speedPerYear: 4,
};
const byDepth: Bridge = {
  ...spec,
  routing: "depth",
  homeDepth: 50,
  chains: [
    { bucket: "base", depthProcess: "depth" },
    { bucket: "arbitrum", depth: 25 },
  ],
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 1_700_000_000,
    buckets: [
      { id: "home", class: "circulating", amount: "800000" },
      { id: "base", class: "bridged", amount: "0" },
      { id: "arbitrum", class: "bridged", amount: "200000" },
    ],
    mechanisms,
    market: {
      price: 1,
      drift: 0,
      volatility: 1,
      processes: [{ id: "depth", form: "level", start: 25, reversionPerYear: 1, volatility: 1 }],
    },
    horizonSeconds: 100 * day,
    stepSeconds: 10 * day,
  };
}

describe("sampleBridge", () => {
  it("closes the gap to each chain's share at its speed, by hand", () => {
    const { along } = samplePaths(modelOf(spec), 1);
    const closed = 1 - Math.exp((-4 * 10 * day) / year);
    // Base lacks 300,000, Arbitrum has 100,000 too many; amounts are floored
    expect(along("bucket:base", 0)[0]).toBe(Math.floor(300_000 * closed));
    expect(along("bucket:arbitrum", 0)[0]).toBe(200_000 - Math.floor(100_000 * closed));
  });

  it("arrives at the shares", () => {
    const { along } = samplePaths(modelOf({ ...spec, speedPerYear: 1_000 }), 1);
    expect(along("bucket:base", 0).at(-1)).toBeGreaterThan(299_990);
    expect(along("bucket:base", 0).at(-1)).toBeLessThanOrEqual(300_000);
    expect(along("bucket:home", 0).at(-1)).toBeGreaterThanOrEqual(600_000 - 10);
  });

  it("follows depth path by path", () => {
    const { along } = samplePaths(modelOf(byDepth), 8);
    const closed = 1 - Math.exp((-4 * 10 * day) / year);
    for (let path = 0; path < 8; path += 1) {
      const depths = along("figure:depth", path);
      let held = 0;
      for (const [step, amount] of along("bucket:base", path).entries()) {
        const depth = depths[step] ?? 0;
        const target = (1_000_000 * depth) / (50 + 25 + depth);
        expect(Math.abs(amount - (held + (target - held) * closed))).toBeLessThanOrEqual(1);
        held = amount;
      }
    }
  });

  it("lets through no more a day than the bridge's limit, either way", () => {
    const chains = spec.chains.map((chain) => ({ ...chain, maximumPerDay: "1000" }));
    const { along } = samplePaths(modelOf({ ...spec, chains, speedPerYear: 1_000 }), 1);
    expect(along("bucket:base", 0).slice(0, 3)).toEqual([10_000, 20_000, 30_000]);
    expect(along("bucket:arbitrum", 0).slice(0, 3)).toEqual([190_000, 180_000, 170_000]);
  });

  it("records what the home chain's contract says", () => {
    const supplyOf = (form: Bridge["form"]) => {
      const { along } = samplePaths(modelOf({ ...spec, form }), 1);
      return along("figure:bridge: total supply on the home chain", 0).at(-1);
    };
    const { along } = samplePaths(modelOf(spec), 1);
    expect(supplyOf("lockAndMint")).toBe(1_000_000);
    expect(supplyOf("burnAndMint")).toBe(along("bucket:home", 0).at(-1));
    expect(along("figure:bridge: tokens on other chains", 0).at(-1)).toBe(
      1_000_000 - (along("bucket:home", 0).at(-1) ?? 0),
    );
  });

  it("leaves the sum over chains unchanged, and no chain below zero", () => {
    const drawn = fc.record({
      shares: fc.tuple(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
      ),
      isByDepth: fc.boolean(),
      speedPerYear: fc.double({ min: 0, max: 1_000, noNaN: true }),
      maximumPerDay: fc.option(fc.integer({ min: 0, max: 50_000 }).map(String), { nil: undefined }),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(drawn, ({ shares, isByDepth, speedPerYear, maximumPerDay, seed }) => {
        const limit = maximumPerDay === undefined ? {} : { maximumPerDay };
        const byShare = spec.chains.map(({ bucket }, index) => ({
          bucket,
          share: shares[index] ?? 0,
          ...limit,
        }));
        const bridge: Bridge = isByDepth
          ? { ...byDepth, speedPerYear }
          : { ...spec, speedPerYear, chains: byShare };
        const model = { ...modelOf(bridge), horizonSeconds: 40 * day, seed };
        const { along } = samplePaths(model, 1);
        const [home, base, arbitrum] = ["home", "base", "arbitrum"].map((id) =>
          along(`bucket:${id}`, 0),
        );
        return along("total", 0).every((total, step) => {
          const held = [home, base, arbitrum].map((amounts) => amounts?.[step] ?? Number.NaN);
          const sum = held.reduce((one, other) => one + other, 0);
          return total === 1_000_000 && sum === total && held.every((amount) => amount >= 0);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkBridge", () => {
  const paths = (changed: Partial<Bridge>) =>
    checkBridge({ ...spec, ...changed }).map(({ path }) => path);

  it("takes whole ones, in a whole model", () => {
    expect(paths({})).toEqual([]);
    expect(checkBridge(byDepth)).toEqual([]);
    expect(parseModel(modelOf(spec, byDepth)).mechanisms).toEqual([spec, byDepth]);
  });

  it("wants each chain once, and shares of at most 1", () => {
    const [base = { bucket: "base", share: 0.3 }] = spec.chains;
    expect(paths({ chains: [base, base] })).toEqual(["chains[1].bucket"]);
    expect(paths({ chains: [{ bucket: "home", share: 0.5 }] })).toEqual(["chains[0].bucket"]);
    expect(
      paths({
        chains: [
          { ...base, share: 0.95 },
          { bucket: "arbitrum", share: 0.06 },
        ],
      }),
    ).toEqual(["chains"]);
  });

  it("wants what its routing follows, and nothing else", () => {
    expect(paths({ chains: [{ bucket: "base" }] })).toEqual(["chains[0].share"]);
    expect(paths({ homeDepth: 5 })).toEqual(["homeDepth"]);
    const depths = checkBridge({ ...byDepth, chains: [{ bucket: "base" }] });
    expect(depths.map(({ path }) => path)).toEqual(["chains[0].depth"]);
    const both = { bucket: "base", depth: 5, depthProcess: "depth" };
    expect(checkBridge({ ...byDepth, chains: [both] }).map(({ path }) => path)).toEqual([
      "chains[0].depth",
    ]);
  });

  it("names buckets and processes that are not there, inside the list", () => {
    const wrong: Bridge = { ...byDepth, chains: [{ bucket: "moon", depthProcess: "tide" }] };
    expect(() => parseModel(modelOf(wrong))).toThrow(/mechanisms\[0\]\.chains\[0\]\.bucket/);
    expect(() => parseModel(modelOf(wrong))).toThrow(/mechanisms\[0\]\.chains\[0\]\.depthProcess/);
  });
});
