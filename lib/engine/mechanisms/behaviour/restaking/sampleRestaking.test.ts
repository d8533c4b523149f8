import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Restaking } from "./restakingSchema.ts";
import { slashStake } from "./slashStake.ts";

const day = 86_400;
const year = 365 * day;
const services = [
  { stakeShare: "1", rewardsPerYear: "0.04", slashesPerYear: 0, slashedShare: 0 },
  { label: "data", stakeShare: "0.5", rewardsPerYear: "0.02", slashesPerYear: 0, slashedShare: 0 },
];

function modelOf(change: Partial<Restaking>): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [
      { id: "stake", class: "staked", amount: "1000000" },
      { id: "stakers", class: "circulating", amount: "0" },
      { id: "operators", class: "circulating", amount: "0" },
      { id: "cover", class: "treasury", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "restaking",
        stake: "stake",
        to: "stakers",
        feeShare: "0.1",
        feeTo: "operators",
        services,
        everySeconds: day,
        ...change,
      },
    ],
    horizonSeconds: 2 * year,
    stepSeconds: 7 * day,
  };
}

describe("sampleRestaking", () => {
  it.each([
    ["paid out", {}],
    ["added to the stake", { to: "stake" }],
    ["all a fee", { feeShare: "1" }],
  ])("follows the exact run where nothing is slashed: %s", (_, change) => {
    const model = modelOf(change);
    const exact = project(model);
    const { along, quantaPerToken } = samplePaths(model, 1);
    for (const id of ["stake", "stakers", "operators"]) {
      const tokens = (along(`bucket:${id}`, 0).at(-1) ?? 0) / quantaPerToken;
      const wanted = Number(exact.buckets[id]?.at(-1) ?? 0n) / 1e18;
      expect(Math.abs(tokens - wanted)).toBeLessThan(1e-4);
    }
  });

  it("slashes the one stake under all claims, into a bucket or out of being", () => {
    const risky = services.map((service, index) =>
      index === 1 ? { ...service, slashesPerYear: 3, slashedShare: 0.2 } : service,
    );
    for (const slashedTo of ["cover", undefined]) {
      const model = modelOf({
        services: risky.map((service) => ({ ...service, rewardsPerYear: "0" })),
        ...(slashedTo === undefined ? {} : { slashedTo }),
      });
      const { along, books, quantaPerToken } = samplePaths(model, 300);
      expect(books()).toEqual({ isSound: true });
      const stakes = along("bucket:stake", 0);
      const lost = along("figure:restaking: slashed", 0).at(-1) ?? 0;
      let hits = 0;
      for (const [step, stake] of stakes.entries()) {
        const before = step === 0 ? 1_000_000 * quantaPerToken : stakes[step - 1]!;
        if (stake === before) continue;
        hits += 1;
        // a fifth of the half that secures the second
        const slashed = slashStake(BigInt(before), {
          claims: [
            { numerator: 1n, denominator: 1n },
            { numerator: 1n, denominator: 2n },
          ],
          service: 1,
          slashed: { numerator: 1n, denominator: 5n },
        });
        expect(Math.abs(stake - Number(slashed.stake))).toBeLessThanOrEqual(1);
      }
      expect(hits).toBeGreaterThan(0);
      expect(lost).toBeCloseTo(1_000_000 * (1 - 0.9 ** hits), 3);
      const cover = (along("bucket:cover", 0).at(-1) ?? 0) / quantaPerToken;
      expect(cover).toBeCloseTo(slashedTo === undefined ? 0 : lost, 6);
      expect(along("figure:restaking: claim of data", 0).at(-1)).toBeCloseTo(
        (stakes.at(-1)! / quantaPerToken) * 0.5,
        6,
      );
      expect(along("figure:restaking: claim of service 1", 0).at(-1)).toBeCloseTo(
        stakes.at(-1)! / quantaPerToken,
        6,
      );
    }
  });

  it("hits each service as often as its rate says", () => {
    const model = modelOf({
      services: services.map((service) => ({
        ...service,
        rewardsPerYear: "0",
        slashesPerYear: 1,
        slashedShare: 0.1,
      })),
    });
    const { at } = samplePaths(model, 4_000);
    const mean = at("bucket:stake", -1).reduce((sum, value) => sum + value, 0) / 4_000;
    const hit = 1 - Math.exp(-7 / 365);
    const steps = Math.ceil((2 * 365) / 7);
    const left = ((1 - 0.1 * hit) * (1 - 0.05 * hit)) ** steps;
    const start = samplePaths(modelOf({}), 1).quantaPerToken * 1_000_000;
    // the standard error of the mean is about 0.2 %
    expect(Math.abs(mean / start / left - 1)).toBeLessThan(0.01);
  });
});
