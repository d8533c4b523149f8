import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Revenue } from "./revenueSchema.ts";
import { splitFees } from "./splitFees.ts";

const day = 86_400;
const year = 365 * day;

const bps = (value: bigint) => ({ numerator: value, denominator: 10_000n });

describe("splitFees", () => {
  it("gives each its share of the fees", () => {
    // 30 basis points of 1,000,000 are 3,000
    const rule = {
      feeRate: bps(30n),
      treasury: bps(1_667n),
      holders: bps(2_000n),
      burned: bps(500n),
    };
    expect(splitFees(1_000_000n, rule)).toEqual({
      fees: 3_000n,
      treasury: 500n,
      holders: 600n,
      burned: 150n,
      rest: 1_750n,
    });
  });

  it("gives away the fees and no more", () => {
    const part = fc.bigInt({ min: 0n, max: 3_333n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.tuple(fc.bigInt({ min: 0n, max: 10_000n }), part, part, part),
        (volume, [fee, treasury, holders, burned]) => {
          const split = splitFees(volume, {
            feeRate: bps(fee),
            treasury: bps(treasury),
            holders: bps(holders),
            burned: bps(burned),
          });
          expect(split.treasury + split.holders + split.burned + split.rest).toBe(split.fees);
          expect(split.rest).toBeGreaterThanOrEqual(0n);
          expect(split.fees).toBe((volume * fee) / 10_000n);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

const inTokens: Revenue = {
  kind: "revenue",
  form: "token",
  volume: "volume",
  feeRate: "0.003",
  treasuryShare: "0.5",
  holderShare: "0.3",
  burnedShare: "0.1",
  from: "circulating",
  treasuryTo: "treasury",
  holdersTo: { stakers: "0.5", lockers: "0.5" },
};
const inQuote: Revenue = {
  kind: "revenue",
  form: "quote",
  volume: "volume",
  feeRate: "0.003",
  treasuryShare: "0.5",
  holderShare: "0.3",
};

function modelOf(spec: Revenue, volatility = 0): Model {
  return {
    token: { symbol: "T", decimals: 18 },
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "1000000" },
      { id: "treasury", class: "treasury", amount: "0" },
      { id: "stakers", class: "staked", amount: "0" },
      { id: "lockers", class: "locked", amount: "0" },
    ],
    mechanisms: [spec],
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [
        { id: "volume", form: "level", start: 10_000_000, reversionPerYear: 0, volatility },
      ],
    },
    horizonSeconds: year,
    stepSeconds: 73 * day,
  };
}

describe("sampleRevenue", () => {
  it("moves fees × share to each, and burns its share", () => {
    const { along, quantaPerToken } = samplePaths(modelOf(inTokens), 1);
    // 0.3 % of 10 M is 30,000 a year; a tenth stays with those who earned it
    const held = (id: string) => along(`bucket:${id}`, 0).at(-1)! / quantaPerToken;
    expect(held("treasury")).toBeCloseTo(15_000, 5);
    expect(held("stakers")).toBeCloseTo(4_500, 5);
    expect(held("lockers")).toBeCloseTo(4_500, 5);
    expect(along("total", 0).at(-1)! / quantaPerToken).toBeCloseTo(997_000, 5);
    expect(along("figure:revenue: fees", 0).at(-1)).toBeCloseTo(30_000, 6);
    expect(along("figure:revenue: burned", 0).at(-1)).toBeCloseTo(3_000, 5);
  });

  it("reports the inflow of fees in the quote asset, and moves no token", () => {
    const { along } = samplePaths(modelOf(inQuote), 1);
    expect(along("figure:revenue: to treasury", 0).at(-1)).toBeCloseTo(15_000, 6);
    expect(along("figure:revenue: to holders", 0).at(-1)).toBeCloseTo(9_000, 6);
    expect(along("bucket:treasury", 0).at(-1)).toBe(0);
    expect(along("total", 0).at(-1)).toBe(along("total", 0)[0]);
  });

  it("follows each path's own volume", () => {
    const { along, books } = samplePaths(modelOf(inTokens, 1), 20);
    expect(books()).toEqual({ isSound: true });
    for (let path = 0; path < 20; path += 1) {
      const sums = { fees: 0n, treasury: 0n, holders: 0n, burned: 0n };
      const reported = {
        fees: along("figure:revenue: fees", path),
        treasury: along("figure:revenue: to treasury", path),
        holders: along("figure:revenue: to holders", path),
        burned: along("figure:revenue: burned", path),
      };
      for (const [step, volume] of along("figure:volume", path).entries()) {
        const split = splitFees(BigInt(Math.round((volume / 5) * 1e9)), {
          feeRate: bps(30n),
          treasury: bps(5_000n),
          holders: bps(3_000n),
          burned: bps(1_000n),
        });
        for (const part of ["fees", "treasury", "holders", "burned"] as const) {
          sums[part] += split[part];
          expect(reported[part][step]! / (Number(sums[part]) / 1e9)).toBeCloseTo(1, 6);
        }
      }
    }
  });

  it("pays no more tokens than there are", () => {
    const { along, books } = samplePaths(modelOf({ ...inTokens, feeRate: "1" }), 1);
    expect(books()).toEqual({ isSound: true });
    expect(along("bucket:circulating", 0).at(-1)).toBe(0);
    expect(along("figure:revenue: fees", 0).at(-1)).toBeCloseTo(10_000_000, 3);
  });

  it("refuses shares of more than the fees, and a bucket that pays itself", () => {
    expect(() => parseModel(modelOf({ ...inTokens, burnedShare: "0.2" }))).not.toThrow();
    expect(() => parseModel(modelOf({ ...inTokens, burnedShare: "0.201" }))).toThrow(
      /mechanisms\[0\]\.treasuryShare: and the other shares sum to more than 1/,
    );
    expect(() => parseModel(modelOf({ ...inQuote, holderShare: "0.51" }))).toThrow(
      /treasuryShare: and the other shares/,
    );
    expect(() => parseModel(modelOf({ ...inTokens, treasuryTo: "circulating" }))).toThrow(
      /mechanisms\[0\]\.treasuryTo: is the bucket it comes from/,
    );
  });
});
