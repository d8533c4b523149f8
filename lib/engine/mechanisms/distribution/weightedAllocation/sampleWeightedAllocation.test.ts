import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { WeightedAllocation } from "./weightedAllocationSchema.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const ids = ["a", "b", "c", "d"] as const;
const budget: WeightedAllocation = {
  kind: "weightedAllocation",
  perPeriod: "1000",
  everySeconds: 7 * day,
  cap: "0.4",
  recipients: [
    { to: "a", votes: "70" },
    { to: "b", votes: "20" },
    { to: "c", votes: "9", decay: "0.2" },
    { to: "d", votes: "1" },
  ],
};

function modelOf(spec: WeightedAllocation): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: ids.map((id) => ({ id, class: "circulating", amount: "0" })),
    mechanisms: [spec],
    horizonSeconds: 70 * day,
    stepSeconds: 14 * day,
  };
}

describe("sampleWeightedAllocation", () => {
  it("pays what the exact run pays where votes do not move", () => {
    const model = modelOf(budget);
    const { buckets } = project(model);
    const { along } = samplePaths(model, 1);
    for (const id of ids) expect(along(`bucket:${id}`, 0).at(-1)).toBe(Number(buckets[id]?.at(-1)));
  });

  it("tends to the exact run as the votes move less", () => {
    const model = modelOf({ ...budget, voteVolatility: 1e-9 });
    const { buckets } = project({ ...model, mechanisms: [budget] });
    const { along } = samplePaths(model, 1);
    for (const id of ids) {
      // two periods of a step share its votes: c's decay between them is not seen
      const gap = (along(`bucket:${id}`, 0).at(-1) ?? 0) - Number(buckets[id]?.at(-1));
      expect(Math.abs(gap) / 1e6).toBeLessThan(120);
    }
    expect(along("bucket:a", 0).at(-1)).toBe(4_000e6);
  });

  it("gives away the whole budget on every path, no more than the cap to one", () => {
    const paths = 1_000;
    const { at, books } = samplePaths(modelOf({ ...budget, voteVolatility: 3 }), paths);
    expect(books().isSound).toBe(true);
    for (let step = 0; step < 5; step += 1) {
      expect(at("total", step).every((total) => total === (step + 1) * 2_000e6)).toBe(true);
      for (const id of ids) {
        const most = (step + 1) * 0.4 * 2_000e6;
        expect(at(`bucket:${id}`, step).every((held) => held <= most + 2 * (step + 1))).toBe(true);
      }
    }
    expect(new Set(at("bucket:d", -1)).size).toBeGreaterThan(paths / 2);
  });

  it("shares evenly where nobody votes", () => {
    const recipients = ids.map((to) => ({ to, votes: "0" }));
    const { along } = samplePaths(modelOf({ ...budget, recipients, voteVolatility: 1e-9 }), 1);
    for (const id of ids) expect(along(`bucket:${id}`, 0).at(-1)).toBeCloseTo(2_500e6, -3);
  });
});
