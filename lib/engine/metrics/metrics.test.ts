import { describe, expect, it } from "vitest";
import type { Model } from "../Model.ts";
import { project } from "../project.ts";
import { largestUnlocks } from "./largestUnlocks.ts";
import { measureClasses } from "./measureClasses.ts";
import { measureRunway } from "./measureRunway.ts";
import { measureYears } from "./measureYears.ts";

const year = 31_536_000;
const model: Model = {
  token: { symbol: "T", decimals: 0 },
  asOf: 1_000,
  buckets: [
    { id: "treasury", class: "treasury", amount: "1000" },
    { id: "held", class: "circulating", amount: "3000" },
    { id: "more", class: "circulating", amount: "0" },
  ],
  mechanisms: [
    {
      kind: "cappedMint",
      to: "more",
      maxPerMint: "0.1",
      minimumIntervalSeconds: year,
      firstMintAt: 1_000,
      use: "1",
    },
    { kind: "grant", from: "treasury", to: "held", amount: "1000", at: 1_000 + year / 2 },
  ],
  horizonSeconds: 2.5 * year,
  stepSeconds: year / 2,
};

describe("measureYears", () => {
  it("counts a yearly right once a year, in whole years", () => {
    expect(measureYears(model)).toEqual([
      {
        year: 1,
        endsAt: 1_000 + year,
        inflation: { numerator: 400n, denominator: 4_000n },
        dilution: { numerator: -400n, denominator: 4_400n },
      },
      {
        year: 2,
        endsAt: 1_000 + 2 * year,
        inflation: { numerator: 440n, denominator: 4_400n },
        dilution: { numerator: -840n, denominator: 4_840n },
      },
    ]);
    expect(measureYears({ ...model, horizonSeconds: year - 1 })).toEqual([]);
  });
});

describe("largestUnlocks", () => {
  it("ranks mints and releases, with what circulated before them", () => {
    // mints of 400, 440 and 484; the payment is neither
    expect(
      largestUnlocks(project(model), 2).map(({ amount, ofCirculating }) => [amount, ofCirculating]),
    ).toEqual([
      [484n, { numerator: 484n, denominator: 4_840n }],
      [440n, { numerator: 440n, denominator: 4_400n }],
    ]);
  });
});

describe("measureRunway", () => {
  it("dates the first empty day, and repeats the probability of the last", () => {
    const { dates, treasury } = project(model);
    expect(measureRunway({ dates, treasury })).toEqual({ emptyAt: 1_000 + year / 2 });
    expect(measureRunway({ dates, treasury: dates.map(() => 1n), empty: [0, 0.25] })).toEqual({
      ruin: 0.25,
    });
    expect(measureRunway({ dates, treasury: dates.map(() => 0n) })).toBeUndefined();
  });
});

describe("measureClasses", () => {
  it("adds the buckets of a class, at the start and at the end", () => {
    expect(measureClasses(model, project(model))).toEqual([
      {
        class: "treasury",
        start: { numerator: 1_000n, denominator: 4_000n },
        end: { numerator: 0n, denominator: 5_324n },
      },
      {
        class: "circulating",
        start: { numerator: 3_000n, denominator: 4_000n },
        end: { numerator: 5_324n, denominator: 5_324n },
      },
    ]);
  });
});
