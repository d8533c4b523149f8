import { describe, expect, it } from "vitest";
import type { Model } from "../../Model.ts";
import { liquidInflows } from "./liquidInflows.ts";
import { unlocksAgainstDepth } from "./unlocksAgainstDepth.ts";

const asOf = 1_000;
const model: Model = {
  token: { symbol: "T", decimals: 0 },
  asOf,
  buckets: [
    { id: "circulating", class: "circulating", amount: "1000" },
    { id: "staked", class: "staked", amount: "500" },
    { id: "treasury", class: "treasury", amount: "1000" },
    { id: "team", class: "team", amount: "1000" },
  ],
  mechanisms: [
    { kind: "constantRate", to: { circulating: "0.5", treasury: "0.5" }, perSecond: "2" },
    {
      kind: "vesting",
      form: "cliff",
      from: "team",
      to: "circulating",
      amount: "300",
      cliffAt: 1_025,
    },
    { kind: "grant", from: "treasury", to: "circulating", amount: "100", at: 1_025 },
    { kind: "grant", from: "treasury", to: "circulating", amount: "250", at: 1_010 },
    { kind: "grant", from: "circulating", to: "staked", amount: "900", at: 1_005 },
    { kind: "grant", from: "team", to: "treasury", amount: "600", at: 1_005 },
  ],
  horizonSeconds: 40,
  stepSeconds: 10,
};

describe("liquidInflows", () => {
  it("tells what is issued from what is released, and leaves out what was liquid or stays locked", () => {
    expect(liquidInflows(model)).toEqual({
      dates: [1_000, 1_010, 1_020, 1_030, 1_040],
      inflows: [
        { mechanism: 0, way: "issued", amounts: [10n, 10n, 10n, 10n] },
        { mechanism: 1, way: "released", amounts: [0n, 0n, 300n, 0n] },
        { mechanism: 2, way: "released", amounts: [0n, 0n, 100n, 0n] },
        { mechanism: 3, way: "released", amounts: [250n, 0n, 0n, 0n] },
      ],
    });
  });

  it("counts as liquid what the model says", () => {
    const inflows = liquidInflows({ ...model, liquidClasses: ["staked"] }).inflows;
    expect(inflows).toEqual([{ mechanism: 4, way: "released", amounts: [900n, 0n, 0n, 0n] }]);
  });
});

describe("unlocksAgainstDepth", () => {
  it("names the largest first, with who releases it, against depth", () => {
    expect(unlocksAgainstDepth(model, { depth: 200n, count: 5 })).toEqual([
      {
        date: 1_030,
        amount: 400n,
        mechanisms: [1, 2],
        toDepth: { numerator: 400n, denominator: 200n },
      },
      {
        date: 1_010,
        amount: 250n,
        mechanisms: [3],
        toDepth: { numerator: 250n, denominator: 200n },
      },
    ]);
    expect(unlocksAgainstDepth(model, { depth: 200n, count: 1 })).toHaveLength(1);
    expect(unlocksAgainstDepth(model, { depth: 0n, count: 1 })[0]?.toDepth.denominator).toBe(0n);
  });

  it("takes other dates, and the earlier of equal ones first", () => {
    const twice: Model = {
      ...model,
      mechanisms: [1_015, 1_035].map((at) => ({
        kind: "grant",
        from: "treasury",
        to: "circulating",
        amount: "50",
        at,
      })),
    };
    const unlocks = unlocksAgainstDepth(twice, {
      depth: 1n,
      count: 9,
      dates: [1_000, 1_016, 1_036],
    });
    expect(unlocks.map(({ date }) => date)).toEqual([1_016, 1_036]);
  });
});
