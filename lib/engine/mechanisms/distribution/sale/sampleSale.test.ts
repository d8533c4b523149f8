import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { Sale } from "./saleSchema.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const ico: Extract<Sale, { form: "ico" }> = {
  kind: "sale",
  form: "ico",
  from: "treasury",
  to: "buyers",
  at: asOf + 15 * day,
  amount: "1000",
  price: "2",
  demand: "1500",
};

function modelOf(spec: Sale): Model {
  return {
    token: { symbol: "T", decimals: 6 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "5000" },
      { id: "buyers", class: "circulating", amount: "0" },
      { id: "locked", class: "investors", amount: "0" },
      { id: "exchange", class: "circulating", amount: "0" },
      { id: "pool", class: "liquidity", amount: "0" },
    ],
    mechanisms: [spec],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.5,
      processes: [{ id: "interest", form: "level", start: 1, reversionPerYear: 0, volatility: 3 }],
    },
    horizonSeconds: 50 * day,
    stepSeconds: 10 * day,
  };
}

const raised = "figure:sale: raised after fees";

describe("sampleSale", () => {
  it("moves what the exact run sells and records the raise, after the exchange's fee", () => {
    const ieo: Sale = {
      ...ico,
      form: "ieo",
      exchangeFee: "0.1",
      exchange: "exchange",
      exchangeAllocation: "7",
    };
    const { along } = samplePaths(modelOf(ieo), 2);
    expect(along("bucket:buyers", 1)).toEqual([0, 750e6, 750e6, 750e6, 750e6]);
    expect(along("bucket:exchange", 1).at(-1)).toBe(7e6);
    expect(along(raised, 1)[0]).toBe(0);
    expect(along(raised, 1)[1]).toBeCloseTo(1_350, 9);
  });

  it("sells on each path what its demand buys, at most what is for sale, and releases that part", () => {
    const paths = 500;
    const spec: Sale = {
      ...ico,
      demandProcess: "interest",
      vesting: { lockedIn: "locked", unlockAtStart: "0.2", durationSeconds: 20 * day },
    };
    const { along, at, books } = samplePaths(modelOf(spec), paths);
    expect(books().isSound).toBe(true);
    for (let path = 0; path < paths; path += 1) {
      const interest = along("figure:interest", path)[1] ?? 0;
      const sold = Math.min(750e6 * interest, 1_000e6);
      expect(along(raised, path).at(-1)).toBeCloseTo(sold * 2e-6, 4);
      const [buyers, locked] = [along("bucket:buyers", path), along("bucket:locked", path)];
      // 15 days after the start; 20 days later all is released
      expect(Math.abs((buyers[1] ?? 0) - sold * (0.2 + (0.8 * 5) / 20))).toBeLessThan(4);
      expect(Math.abs((buyers.at(-1) ?? 0) - sold)).toBeLessThan(8);
      expect(locked.at(-1)).toBeLessThan(8);
    }
    const sold = [...at("bucket:buyers", -1)];
    expect(sold.filter((held) => held > 999e6).length).toBeGreaterThan(50);
    expect(sold.filter((held) => held < 999e6).length).toBeGreaterThan(50);
  });

  it("records what a pool has raised so far", () => {
    const pool: Sale = {
      kind: "sale",
      form: "ido",
      from: "treasury",
      to: "buyers",
      at: asOf,
      offer: {
        method: "bootstrapping",
        pool: "pool",
        token: "1000",
        quote: "100",
        startWeight: "0.9",
        endWeight: "0.5",
        durationSeconds: 40 * day,
        demand: "800",
        purchases: 4,
        feeBps: 0,
      },
    };
    const { along } = samplePaths(modelOf(pool), 1);
    expect(along(raised, 0)).toEqual([200, 400, 600, 800, 800]);
    expect(along("bucket:pool", 0).at(-1)).toBeLessThanOrEqual(1);
  });

  it("refuses a process that multiplies no demand", () => {
    const { demand: _, ...open } = ico;
    expect(() => parseModel(modelOf({ ...open, demandProcess: "interest" }))).toThrow(
      "mechanisms[0].demandProcess: needs demand, which it multiplies",
    );
  });
});
