import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkFairLaunch } from "./checkFairLaunch.ts";
import type { FairLaunch } from "./fairLaunchSchema.ts";
import { insiderShare } from "./insiderShare.ts";

const day = 86_400;
const asOf = 1_595_000_000;

// YFI, 2020-07: 30,000 in three pools of 10,000, within seven days each
const launch: FairLaunch = {
  kind: "fairLaunch",
  to: { yCrv: "0.4", balancer: "0.3", governance: "0.3" },
  amount: "30000",
  start: asOf + day,
  durationSeconds: 7 * day,
};

function modelOf(spec: FairLaunch, team = "0"): Model {
  return {
    token: { symbol: "YFI", decimals: 18 },
    asOf,
    buckets: [
      { id: "yCrv", class: "circulating", amount: "0" },
      { id: "balancer", class: "liquidity", amount: "0" },
      { id: "governance", class: "staked", amount: "0" },
      { id: "team", class: "team", amount: team },
    ],
    mechanisms: [spec],
    horizonSeconds: 10 * day,
    stepSeconds: day,
  };
}

describe("fairLaunch", () => {
  it("issues evenly from the start to the end, by the pools' weights", () => {
    const { total, buckets } = project(modelOf(launch));
    const token = 10n ** 18n;
    expect(total.slice(0, 2)).toEqual([0n, 0n]);
    expect(total[2]).toBe((30_000n * token) / 7n);
    expect(total.slice(8)).toEqual([30_000n * token, 30_000n * token, 30_000n * token]);
    expect(buckets.team?.every((amount) => amount === 0n)).toBe(true);
    expect((buckets.yCrv?.at(-1) ?? 0n) / token).toBe(12_000n);
  });

  it("issues only what is left of one that runs already", () => {
    const running = { ...launch, start: asOf - 6 * day, to: "yCrv", amount: "7" };
    expect(project(modelOf(running)).total.at(-1)).toBe(10n ** 18n);
  });

  it("leaves insiders nothing, issues the amount exactly, whatever the dates", () => {
    const cases = fc.record({
      amount: fc.bigInt({ min: 0n, max: 10n ** 24n }),
      delay: fc.integer({ min: 0, max: 9 * day }),
      durationSeconds: fc.integer({ min: 1, max: 20 * day }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 40 * day }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ amount, delay, durationSeconds, stops }) => {
        const spec = { ...launch, amount: String(amount), start: asOf + delay, durationSeconds };
        const model = { ...modelOf(spec), token: { symbol: "T", decimals: 0 } };
        const dates = [...stops.sort((a, b) => a - b), 41 * day].map((after) => asOf + after);
        const { total, buckets } = project(model, { dates });
        expect(total.at(-1)).toBe(amount);
        expect(buckets.team?.every((held) => held === 0n)).toBe(true);
        for (const [index, held] of total.entries()) {
          const elapsed = Math.min(Math.max((dates[index] ?? 0) - spec.start, 0), durationSeconds);
          expect(held).toBe((amount * BigInt(elapsed)) / BigInt(durationSeconds));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("insiderShare", () => {
  it("is 0 of a fair launch once something exists", () => {
    const { buckets } = project(modelOf(launch));
    const held = modelOf(launch).buckets.map((bucket) => ({
      ...bucket,
      amount: String((buckets[bucket.id]?.at(-1) ?? 0n) / 10n ** 18n),
    }));
    expect(insiderShare({ ...modelOf(launch), buckets: held }).numerator).toBe(0n);
  });

  it("is what team and investors hold of the supply, and none of no supply", () => {
    const model = modelOf(launch, "1");
    const circulating = { id: "c", class: "circulating" as const, amount: "2" };
    const investors = { id: "i", class: "investors" as const, amount: "1" };
    const share = insiderShare({ ...model, buckets: [...model.buckets, circulating, investors] });
    expect(share).toEqual({ numerator: 2n * 10n ** 18n, denominator: 4n * 10n ** 18n });
    expect(insiderShare(modelOf(launch))).toEqual({ numerator: 0n, denominator: 0n });
  });
});

describe("checkFairLaunch", () => {
  const pathsOf = (spec: FairLaunch, team: string) =>
    checkFairLaunch(spec, modelOf(spec, team)).map(({ path }) => path);

  it("refuses insiders who receive, or who hold something at the start", () => {
    expect(pathsOf(launch, "0")).toEqual([]);
    expect(pathsOf({ ...launch, to: "team" }, "0")).toEqual(["to"]);
    expect(pathsOf({ ...launch, to: { yCrv: "0.9", team: "0.1" } }, "0")).toEqual(["to"]);
    expect(pathsOf(launch, "1")).toEqual(["start"]);
    expect(pathsOf({ ...launch, start: asOf }, "1")).toEqual(["start"]);
  });

  it("lets insiders buy once the launch has begun, and leaves unreadable amounts to others", () => {
    expect(pathsOf({ ...launch, start: asOf - 1 }, "1")).toEqual([]);
    expect(pathsOf(launch, "none")).toEqual([]);
  });
});

describe("sampleFairLaunch", () => {
  const model: Model = {
    ...modelOf({ ...launch, participants: "people" }),
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [
        { id: "people", form: "level", start: 1_000, reversionPerYear: 0, volatility: 1 },
      ],
    },
  };

  it("moves the schedule on every path, and shares it by those who take part", () => {
    const paths = samplePaths(model, 8);
    const people = paths.along("figure:people", 3);
    const earned = paths.along("figure:fairLaunch: earned by each", 3);
    // 30,000 in seven days, from the second day on
    expect(earned[0]).toBe(0);
    expect(earned[1]).toBeCloseTo(30_000 / 7 / (people[1] ?? 0), 6);
    expect(earned[8]).toBe(0);
    // three pools, each floored to a quantum
    const missing = 30_000 * paths.quantaPerToken - (paths.at("total", -1)[5] ?? 0);
    expect(missing >= 0 && missing <= 3).toBe(true);
    expect(paths.along("bucket:team", 0).every((held) => held === 0)).toBe(true);
    expect(paths.books().isSound).toBe(true);
  });

  it("needs no participants", () => {
    const paths = samplePaths(modelOf({ ...launch, to: "yCrv" }), 1);
    expect(paths.at("total", -1)[0]).toBe(30_000 * paths.quantaPerToken);
  });
});
