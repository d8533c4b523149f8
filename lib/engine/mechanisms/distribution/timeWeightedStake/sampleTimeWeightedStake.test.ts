import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { TimeWeightedStake } from "./timeWeightedStakeSchema.ts";

const day = 86_400;
const year = 365 * day;
const asOf = 1_767_225_600;
const stake: TimeWeightedStake = {
  kind: "timeWeightedStake",
  from: "locked",
  longestSeconds: 4 * year,
  locks: [
    { to: "a", amount: "1000", unlockAt: asOf + 4 * year },
    { to: "b", amount: "3000", unlockAt: asOf + 2 * year },
  ],
  rewards: { from: "reserve", perPeriod: "10", everySeconds: 73 * day },
};
const earlyExit = { mostPenalty: "0.75", penaltyTo: "treasury", perYear: 0.3 };

function modelOf(spec: TimeWeightedStake): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "locked", class: "staked", amount: "4000" },
      { id: "reserve", class: "treasury", amount: "500" },
      { id: "a", class: "circulating", amount: "0" },
      { id: "b", class: "circulating", amount: "0" },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 4 * year,
    stepSeconds: 73 * day,
  };
}

describe("sampleTimeWeightedStake", () => {
  it("does what the exact run does where nobody leaves", () => {
    const fine = (spec: TimeWeightedStake) => ({
      ...modelOf(spec),
      token: { symbol: "T", decimals: 12 },
    });
    const { buckets } = project(fine(stake));
    const sampled = samplePaths(fine(stake), 1);
    const never = samplePaths(fine({ ...stake, earlyExit: { ...earlyExit, perYear: 0 } }), 1);
    for (const id of ["a", "b", "locked", "reserve"]) {
      const exact = Number(buckets[id]?.at(-1)) / 1e12;
      const tokensOf = ({ along, quantaPerToken }: typeof sampled) =>
        (along(`bucket:${id}`, 0).at(-1) ?? NaN) / quantaPerToken;
      expect(tokensOf(sampled)).toBeCloseTo(exact, 10);
      // the exact weights are floored, the sampled are not
      expect(Math.abs(tokensOf(never) - exact)).toBeLessThan(1e-4);
    }
  });

  it("has weights that decay to 0 at the unlock", () => {
    const { along } = samplePaths(
      modelOf({ ...stake, earlyExit: { ...earlyExit, perYear: 0 } }),
      1,
    );
    const weight = along("figure:timeWeightedStake: weight", 0);
    // after two years: half of 1000; at the end 0
    expect(weight[9]).toBeCloseTo(500, 9);
    expect(weight[4]).toBeCloseTo(750 + 750, 9);
    expect(weight.at(-1)).toBe(0);
  });

  it("lets locks leave with the stated frequency, whole, and takes the penalty", () => {
    const paths = 4_000;
    const { at, along, books } = samplePaths(modelOf({ ...stake, earlyExit }), paths);
    expect(books().isSound).toBe(true);
    const states = new Set(at("bucket:locked", 4));
    expect(states).toEqual(new Set([0, 1_000e6, 3_000e6, 4_000e6]));
    const stays = [...at("bucket:locked", 4)].filter((held) => held === 4_000e6).length;
    const law = Math.exp(-2 * 0.3);
    expect(Math.abs(stays - law * paths)).toBeLessThan(4 * Math.sqrt(paths * law * (1 - law)));
    for (let path = 0; path < 50; path += 1) {
      const locked = along("bucket:locked", path);
      const taken = along("bucket:treasury", path);
      let expected = 0;
      for (const [step, held] of locked.entries()) {
        const left = (step === 0 ? 4_000e6 : (locked[step - 1] ?? 0)) - held;
        const remaining = (years: number) => Math.max(0, years - (step + 1) / 5) / 4;
        const share = (years: number) => Math.min(0.75, remaining(years));
        if (left === 1_000e6) expected += left * share(4);
        if (left === 3_000e6) expected += left * share(2);
        if (left === 4_000e6) expected += 1_000e6 * share(4) + 3_000e6 * share(2);
        expect(Math.abs((taken[step] ?? 0) - expected)).toBeLessThan(step + 3);
      }
    }
  });

  it("pays no rewards once no lock is left, and the whole of them before", () => {
    const { along } = samplePaths(
      modelOf({ ...stake, earlyExit: { ...earlyExit, perYear: 2 } }),
      60,
    );
    for (let path = 0; path < 60; path += 1) {
      const [locked, reserve] = [along("bucket:locked", path), along("bucket:reserve", path)];
      for (const [step, held] of reserve.entries()) {
        const paid = (step === 0 ? 500e6 : (reserve[step - 1] ?? 0)) - held;
        const before = step === 0 ? 1 : (locked[step - 1] ?? 0);
        // at the end of the last step of a lock its weight is 0
        const hasWeight = before > 0 && step < 19 && !(before === 3_000e6 && step === 9);
        expect(paid).toBe(hasWeight ? 10e6 : 0);
      }
    }
  });
});
