import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Airdrop } from "./airdropSchema.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const drop: Airdrop = {
  kind: "airdrop",
  from: "aside",
  to: "people",
  amount: "1000000",
  start: asOf + day,
  deadline: asOf + 75 * day,
  returnTo: "treasury",
  groups: [
    { basis: "use", share: "0.6", claimedShare: "0.9", halfSeconds: 10 * day },
    { basis: "tasks", share: "0.4", claimedShare: "0.7", halfSeconds: 20 * day },
  ],
};

function modelOf(spec: Airdrop, at = asOf): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf: at,
    buckets: [
      { id: "aside", class: "locked", amount: "1000000" },
      { id: "people", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "5" },
    ],
    mechanisms: [spec],
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      pool: { token: "100000", quote: "100000", feeBps: 0 },
    },
    horizonSeconds: 100 * day,
    stepSeconds: 10 * day,
  };
}

describe("sampleAirdrop", () => {
  it("claims as the exact run does where all paths are alike", () => {
    const model = modelOf(drop);
    const { along } = samplePaths(model, 1);
    const { buckets } = project(model);
    for (const id of ["people", "treasury", "aside"]) {
      for (const [step, held] of along(`bucket:${id}`, 0).entries()) {
        expect(Math.abs(held - Number(buckets[id]?.[step + 1]))).toBeLessThanOrEqual(2);
      }
    }
  });

  it("has claimed and returned exactly what was set aside on every path", () => {
    const { at, books } = samplePaths(modelOf({ ...drop, speedDeviation: 1 }), 2_000);
    expect(books().isSound).toBe(true);
    const [people, treasury] = [at("bucket:people", -1), at("bucket:treasury", -1)];
    for (const [path, claimed] of people.entries()) {
      expect(claimed + (treasury[path] ?? 0)).toBe(1_000_005e6);
    }
    expect(at("bucket:aside", -1).every((held) => held === 0)).toBe(true);
    expect(new Set(people).size).toBeGreaterThan(1_900);
  });

  it("claims on half of the paths faster than stated, by the stated law of speeds", () => {
    const paths = 4_000;
    const model = modelOf({ ...drop, speedDeviation: 0.5, groups: [{ ...first(), share: "1" }] });
    const { at } = samplePaths(model, paths);
    // speed s walks to 0.9 × e·s ÷ (e·s + 10) of the whole, with e = 19 days
    const speeds = [...at("bucket:people", 1)].map((claimed) => {
      const share = claimed / 0.9e12;
      return Math.log(((share / (1 - share)) * 10) / 19);
    });
    const mean = speeds.reduce((sum, speed) => sum + speed, 0) / paths;
    const deviation = Math.sqrt(
      speeds.reduce((sum, speed) => sum + (speed - mean) ** 2, 0) / paths,
    );
    expect(Math.abs(mean)).toBeLessThan(4 * (0.5 / Math.sqrt(paths)));
    expect(Math.abs(deviation - 0.5)).toBeLessThan(4 * (0.5 / Math.sqrt(2 * paths)));
  });

  it("goes on from what was claimed before the start, and presses the price where claims are sold", () => {
    const running = modelOf({ ...drop, start: asOf - 20 * day, soldShare: 0.5 });
    const { along } = samplePaths(running, 1);
    const { buckets } = project(running);
    expect(
      Math.abs((along("bucket:people", 0)[0] ?? 0) - Number(buckets.people?.[1])),
    ).toBeLessThan(3);
    const [price = 1] = along("price", 0);
    expect(price).toBeLessThan(1);
    const unsold = samplePaths(modelOf({ ...drop, start: asOf - 20 * day }), 1);
    expect(unsold.along("price", 0)[0]).toBeCloseTo(1, 12);
  });
});

function first(): Airdrop["groups"][number] {
  return { basis: "use", share: "0.6", claimedShare: "0.9", halfSeconds: 10 * day };
}
