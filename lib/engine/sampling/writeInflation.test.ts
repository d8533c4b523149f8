import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../Model.ts";
import { sample } from "../sample.ts";
import { runInline } from "../workers/testing/runInline.ts";
import { createProgramBuilder } from "./createProgramBuilder.ts";
import { runReference } from "./runReference.ts";
import { samplePaths } from "./samplePaths.ts";
import { stepLengths } from "./stepLengths.ts";
import { writeInflation } from "./writeInflation.ts";

const day = 86_400;
const year = 365 * day;
const asOf = 1_767_225_600;

const mint = (firstMintAt: number): Mechanism => ({
  kind: "cappedMint",
  to: "held",
  maxPerMint: "0.1",
  minimumIntervalSeconds: year,
  firstMintAt,
  use: "1",
});
const modelOf = (parts: Pick<Model, "mechanisms" | "stepSeconds" | "horizonSeconds">): Model => ({
  token: { symbol: "T", decimals: 6 },
  asOf,
  buckets: [
    { id: "held", class: "circulating", amount: "1000000" },
    { id: "other", class: "treasury", amount: "0" },
  ],
  paths: 1,
  seed: 1,
  ...parts,
});
const inflationOf = async (model: Model) => (await sample(model, { run: runInline })).inflation.p50;

describe("writeInflation", () => {
  it("counts a right that was overdue at the start once on its anniversary", async () => {
    const model = modelOf({
      mechanisms: [mint(asOf)],
      stepSeconds: year / 4,
      horizonSeconds: 2 * year,
    });
    const inflation = await inflationOf(model);
    expect(inflation[0]).toBe(0);
    for (const share of inflation.slice(1)) expect(share).toBeCloseTo(0.1, 9);
  });

  it("counts it once at every day, of which a path remembers every sixth", async () => {
    const model = modelOf({
      mechanisms: [mint(asOf + 3 * day)],
      stepSeconds: day,
      horizonSeconds: 3 * year,
    });
    const inflation = await inflationOf(model);
    expect(inflation.slice(0, 3)).toEqual([0, 0, 0]);
    for (const share of inflation.slice(3)) expect(share).toBeCloseTo(0.1, 9);
  });

  it("takes of what flows what a whole year brings, where no date lies a year ago", async () => {
    const model = modelOf({
      mechanisms: [{ kind: "constantRate", to: "held", perSecond: "0.01" }],
      stepSeconds: 7 * day,
      horizonSeconds: 371 * day,
    });
    const inflation = await inflationOf(model);
    // 315,360 a year; six days after the start there are 1,005,184.
    expect(inflation[53]).toBeCloseTo(315_360 / 1_005_184, 9);
    expect(inflation[52]).toBeCloseTo((364 * 864) / 1_000_000, 9);
  });

  it("measures each path against its own total, with what the rules alone add since", () => {
    // Fees burn another amount on every path; the rules issue 864 a day.
    const model: Model = {
      ...modelOf({
        mechanisms: [
          {
            kind: "revenue",
            form: "token",
            volume: "volume",
            feeRate: "0.003",
            treasuryShare: "0",
            holderShare: "0",
            burnedShare: "1",
            from: "held",
            treasuryTo: "other",
            holdersTo: "other",
          },
          { kind: "constantRate", to: "held", perSecond: "0.01" },
        ],
        stepSeconds: 7 * day,
        horizonSeconds: 2 * year,
      }),
      market: {
        price: 1,
        drift: 0,
        volatility: 0,
        processes: [
          { id: "volume", form: "level", start: 50_000_000, reversionPerYear: 0, volatility: 1 },
        ],
      },
    };
    const { along, quantaPerToken } = samplePaths(model, 20);
    for (let path = 0; path < 20; path += 1) {
      const totals = [1_000_000, ...along("total", path).map((quanta) => quanta / quantaPerToken)];
      const inflation = [0, ...along("inflation", path)];
      for (let week = 53; week < totals.length - 1; week += 1) {
        // 365 days ago is six days after the date 53 weeks ago.
        const base = totals[week - 53]! + 6 * 864;
        expect(inflation[week]).toBeCloseTo(totals[week]! / base - 1, 9);
      }
    }
    expect(new Set(along("inflation", 0)).size).toBe(along("inflation", 0).length);
  });

  it("is 0, not infinite, where the rules burn more than a path has left", () => {
    const dates = [0, 365, 371].map((days) => asOf + days * day);
    const { builder, finish } = createProgramBuilder({
      steps: Float64Array.from(stepLengths(dates)),
      total: 10,
      limit: 100,
    });
    // Six days after the start the rules have burned 20 of the 30 that they know of, and the path has 10.
    const years = { before: [30n, 30n, 10n], at: [30n] };
    const quantum = { baseUnits: 1n, perToken: 1 };
    const inflation = writeInflation(builder.total, {
      program: builder,
      dates,
      start: 10,
      years,
      quantum,
    });
    builder.output("inflation", inflation);
    const { outputs } = runReference(finish(), { seed: 1, firstPath: 0, count: 1 });
    expect(outputs.inflation).toEqual([Float64Array.of(0), Float64Array.of(0)]);
  });

  it("counts a yearly right exactly once, at every date of any grid", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: asOf - year, max: asOf }),
        fc.oneof(
          fc.constantFrom(year, year / 2, year / 5, year / 12, 7 * day, 30 * day),
          fc.integer({ min: 4 * day, max: 2 * year }),
        ),
        fc.integer({ min: 0, max: 3 * year }),
        async (firstMintAt, stepSeconds, horizonSeconds) => {
          const inflation = await inflationOf(
            modelOf({ mechanisms: [mint(firstMintAt)], stepSeconds, horizonSeconds }),
          );
          for (const share of inflation.slice(1)) expect(share).toBeCloseTo(0.1, 6);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
