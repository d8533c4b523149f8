import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import { checkCohort } from "./checkCohort.ts";
import type { Cohort } from "./cohortSchema.ts";

const year = 31_536_000;
const spec: Cohort = {
  kind: "cohort",
  holders: "investors",
  soldTo: "circulating",
  sellShare: 0.2,
  loyalShare: 0.3,
  sellPerYear: 1,
  deviation: 0,
};
const whole: Cohort = {
  ...spec,
  stakeShare: 0.1,
  stakedIn: "staked",
  claimPerYear: 2,
  claimedFrom: "claimable",
  priceResponse: 1,
  deviation: 0.5,
};

function modelOf(...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: 1_700_000_000,
    buckets: [
      { id: "investors", class: "investors", amount: "1000000" },
      { id: "claimable", class: "locked", amount: "500000" },
      { id: "staked", class: "staked", amount: "0" },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms,
    market: { price: 2, drift: 0, volatility: 1 },
    horizonSeconds: year,
    stepSeconds: year / 4,
  };
}

describe("sampleCohort", () => {
  it("sells a share at once, a part of the rest, and never the loyal share, by hand", () => {
    const { along } = samplePaths(modelOf(spec), 1);
    const part = 1 - Math.exp(-0.25);
    // 200,000 at once; 500,000 are neither sold nor loyal
    const first = Math.floor(200_000 + 500_000 * part);
    expect(along("bucket:circulating", 0)[0]).toBe(first);
    const second = Math.floor((700_000 - first) * part);
    expect(along("bucket:circulating", 0)[1]).toBe(first + second);
    expect(along("figure:cohort: tokens sold", 0)[1]).toBe(first + second);
  });

  it("keeps the loyal share for ever", () => {
    const { along } = samplePaths(modelOf({ ...spec, sellPerYear: 1_000 }), 1);
    expect(along("bucket:investors", 0).at(-1)).toBe(300_000);
  });

  it("stakes a share of what arrives, what other mechanisms bring too", () => {
    const vesting: Mechanism = {
      kind: "grant",
      from: "claimable",
      to: "investors",
      amount: "400000",
      at: 1_700_000_000 + year / 2,
    };
    const staking: Cohort = { ...spec, sellPerYear: 0, stakeShare: 0.25, stakedIn: "staked" };
    const { along } = samplePaths(modelOf(vesting, staking), 1);
    // the grant arrives in the second step: its date is the end of it
    expect(along("bucket:staked", 0)).toEqual([250_000, 350_000, 350_000, 350_000]);
    expect(along("bucket:circulating", 0)).toEqual([200_000, 280_000, 280_000, 280_000]);
  });

  it("claims at its speed", () => {
    const claiming: Cohort = {
      ...spec,
      sellShare: 0,
      sellPerYear: 0,
      claimPerYear: 2,
      claimedFrom: "claimable",
    };
    const { along } = samplePaths(modelOf(claiming), 1);
    const left = along("bucket:claimable", 0);
    expect(left[0]).toBe(500_000 - Math.floor(500_000 * (1 - Math.exp(-0.5))));
    // four floors, each of less than one token
    expect(Math.abs((left[3] ?? 0) - 500_000 * Math.exp(-2))).toBeLessThan(4);
  });

  it("answers the price, path by path", () => {
    const answering: Cohort = { ...spec, sellShare: 0, loyalShare: 0, priceResponse: -1 };
    const { along } = samplePaths(modelOf(answering), 16);
    for (let path = 0; path < 16; path += 1) {
      let held = 1_000_000;
      for (const [step, price] of along("price", path).entries()) {
        held -= held * (1 - Math.exp((-0.25 * 2) / price));
        expect(Math.abs((along("bucket:investors", path)[step] ?? 0) - held)).toBeLessThan(5);
      }
    }
  });

  it("moves the price of a pool by what is sold", () => {
    const pooled = (sellShare: number): Model => ({
      ...modelOf({ ...spec, sellShare, loyalShare: 0, sellPerYear: 0 }),
      market: {
        price: 2,
        drift: 0,
        volatility: 0,
        pool: { token: "1000000", quote: "2000000", feeBps: 0 },
      },
    });
    const priceOf = (sellShare: number) =>
      samplePaths(pooled(sellShare), 1).along("price", 0).at(-1);
    // x·y = k: 1,000,000 tokens into 1,000,000 leave a quarter of the price
    expect(priceOf(1)).toBeCloseTo(0.5, 9);
    expect(priceOf(0)).toBeCloseTo(2, 9);
  });

  it("differs between paths by a factor with mean 1", () => {
    const count = 4_000;
    const slow: Cohort = {
      ...spec,
      sellShare: 0,
      loyalShare: 0,
      sellPerYear: 0.01,
      deviation: 0.5,
    };
    const { along } = samplePaths(modelOf(slow), count);
    const speeds = Array.from({ length: count }, (_, path) => {
      const left = (along("bucket:investors", path).at(-1) ?? 0) / 1_000_000;
      return -Math.log(left) / 0.01;
    });
    const mean = speeds.reduce((sum, speed) => sum + speed, 0) / count;
    const variance = speeds.reduce((sum, speed) => sum + (speed - mean) ** 2, 0) / count;
    // lognormal: variance exp(0.25) − 1 = 0.284; standard errors 0.0084 and about 0.02
    expect(Math.abs(mean - 1)).toBeLessThan(0.034);
    expect(Math.abs(variance - 0.284)).toBeLessThan(0.08);
  });

  it("loses nothing: what the holders had is held, staked or sold", () => {
    const share = fc.double({ min: 0, max: 0.33, noNaN: true });
    const drawn = fc.record({
      shares: fc.tuple(share, share, share),
      sellPerYear: fc.double({ min: 0, max: 1_000, noNaN: true }),
      claimPerYear: fc.double({ min: 0, max: 1_000, noNaN: true }),
      priceResponse: fc.double({ min: -10, max: 10, noNaN: true }),
      deviation: fc.double({ min: 0, max: 3, noNaN: true }),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(drawn, ({ shares: [sellShare, loyalShare, stakeShare], seed, ...speeds }) => {
        const cohort = { ...whole, ...speeds, sellShare, loyalShare, stakeShare };
        const { along } = samplePaths({ ...modelOf(cohort), seed }, 1);
        const [investors = [], ...others] = ["investors", "claimable", "staked", "circulating"].map(
          (id) => along(`bucket:${id}`, 0),
        );
        return investors.every((held, step) => {
          const all = [held, ...others.map((amounts) => amounts[step] ?? Number.NaN)];
          const arrived = 1_500_000 - (others[0]?.[step] ?? 0);
          return (
            all.reduce((sum, amount) => sum + amount, 0) === 1_500_000 &&
            all.every((amount) => amount >= 0) &&
            held >= Math.floor(arrived * loyalShare) - 1
          );
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkCohort", () => {
  const model = modelOf();
  const paths = (changed: Partial<Cohort>) =>
    checkCohort({ ...spec, ...changed }, model).map(({ path }) => path);

  it("takes whole ones, in a whole model", () => {
    expect(paths({})).toEqual([]);
    expect(parseModel(modelOf(whole)).mechanisms).toEqual([whole]);
  });

  it("wants shares that sum to at most 1, and says what they sum to", () => {
    expect(paths({ sellShare: 0.7 })).toEqual([]);
    expect(checkCohort({ ...spec, sellShare: 0.75, loyalShare: 0.5 }, model)).toEqual([
      { path: "sellShare", message: "with loyalShare and stakeShare sums to 1.25, at most 1" },
    ]);
  });

  it("wants both halves of a pair, and a bucket in one role", () => {
    expect(paths({ stakeShare: 0.1 })).toEqual(["stakedIn"]);
    expect(paths({ stakedIn: "staked" })).toEqual(["stakedIn"]);
    expect(paths({ claimPerYear: 1 })).toEqual(["claimedFrom"]);
    expect(paths({ soldTo: "investors" })).toEqual(["soldTo"]);
    expect(paths({ claimPerYear: 1, claimedFrom: "circulating" })).toEqual(["claimedFrom"]);
  });

  it("wants a price where it answers one", () => {
    const { market: _, ...exact } = model;
    expect(checkCohort({ ...spec, priceResponse: 1 }, exact).map(({ path }) => path)).toEqual([
      "priceResponse",
    ]);
    expect(checkCohort(spec, exact)).toEqual([]);
  });
});
