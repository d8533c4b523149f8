import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { ContributionRewards } from "./contributionRewardsSchema.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const game: ContributionRewards = {
  kind: "contributionRewards",
  perPeriod: "1000",
  everySeconds: 7 * day,
  until: asOf + 70 * day,
  capPerParticipant: "5",
  groups: [
    { to: "players", participants: 100, score: 1 },
    { to: "creators", participants: 10, score: 40 },
  ],
  growth: "1.1",
};

function modelOf(spec: ContributionRewards): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "players", class: "circulating", amount: "0" },
      { id: "creators", class: "circulating", amount: "0" },
    ],
    mechanisms: [spec],
    market: {
      price: 1,
      drift: 0,
      volatility: 0.5,
      processes: [
        { id: "activity", form: "level", start: 1, reversionPerYear: 2, volatility: 0.6 },
      ],
    },
    horizonSeconds: 84 * day,
    stepSeconds: 7 * day,
  };
}

describe("sampleContributionRewards", () => {
  it("pays what the exact run pays where activity is not a process", () => {
    const model = modelOf(game);
    const { total } = project(model);
    const { along } = samplePaths(model, 2);
    for (const [step, held] of along("total", 1).entries()) {
      expect(held).toBe(Number(total[step + 1]));
    }
  });

  it("shares the pool anew on every path, never more than the pool, each up to the cap", () => {
    const paths = 200;
    const { at, along, books } = samplePaths(modelOf({ ...game, activity: "activity" }), paths);
    expect(books().isSound).toBe(true);
    for (let path = 0; path < paths; path += 1) {
      const activity = along("figure:activity", path);
      const [players, creators] = [along("bucket:players", path), along("bucket:creators", path)];
      for (const [step, factor] of activity.entries()) {
        const paid = (column: number[]) => (column[step] ?? 0) - (column[step - 1] ?? 0);
        const grown = (count: number) =>
          Math.floor(Math.floor(count * 1.1 ** step + 1e-9) * factor);
        const [some, few] = step < 10 ? [grown(100), grown(10)] : [0, 0];
        // creators score 40: 40 × 1000 ÷ (100 + 400) is far above the cap
        const forCreators = Math.min(few * 5e6, 1_000e6);
        const forPlayers = Math.min(some * 5e6, 1_000e6 - forCreators);
        expect(Math.abs(paid(creators) - forCreators)).toBeLessThanOrEqual(1);
        expect(Math.abs(paid(players) - forPlayers)).toBeLessThanOrEqual(1);
      }
    }
    expect(Math.max(...at("total", -1))).toBeLessThanOrEqual(10_000e6);
  });
});
