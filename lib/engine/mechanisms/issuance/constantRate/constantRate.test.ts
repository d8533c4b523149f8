import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { checkConstantRate } from "./checkConstantRate.ts";
import type { ConstantRate } from "./constantRateSchema.ts";

const asOf = 1_000_000;

function modelOf(decimals: number, ...mechanisms: Mechanism[]): Model {
  return {
    token: { symbol: "T", decimals },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "100" },
      { id: "circulating", class: "circulating", amount: "900" },
    ],
    mechanisms,
    horizonSeconds: 100,
    stepSeconds: 10,
  };
}

const issue: ConstantRate = { kind: "constantRate", to: "circulating", perSecond: "3" };

describe("constantRate", () => {
  it("issues the rate times the seconds passed", () => {
    const { total, treasury, circulating } = project(modelOf(0, issue), {
      dates: [asOf, asOf + 7],
    });
    expect(total).toEqual([1000n, 1021n]);
    expect(circulating).toEqual([900n, 921n]);
    expect(treasury).toEqual([100n, 100n]);
  });

  it("equals StakingRewards: rewardRate = floor(reward ÷ duration) base units a second", () => {
    // 5,000,000 UNI over 60 days, the deployed LP rewards: 5e24 / 5184000 = 964506172839506172
    const perSecond = "0.964506172839506172";
    const model = modelOf(18, { ...issue, perSecond, until: asOf + 5_184_000 });
    const { circulating } = project(model, { dates: [asOf, asOf + 5_184_000, asOf + 9_999_999] });
    const paid = 964506172839506172n * 5_184_000n;
    expect(circulating.map((amount) => amount - 900n * 10n ** 18n)).toEqual([0n, paid, paid]);
  });

  it("loses nothing of a rate finer than a base unit, whatever the dates", () => {
    const model = modelOf(0, { ...issue, perSecond: "0.3" });
    const everySecond = Array.from({ length: 11 }, (_, second) => asOf + second);
    expect(project(model, { dates: everySecond }).total.map((total) => total - 1000n)).toEqual(
      [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3].map(BigInt),
    );
    expect(project(model, { dates: [asOf + 10] }).total).toEqual([1003n]);
  });

  it("runs from start until the end only", () => {
    const model = modelOf(0, { ...issue, start: asOf + 20, until: asOf + 25 });
    const dates = [asOf, asOf + 20, asOf + 21, asOf + 25, asOf + 60];
    expect(project(model, { dates }).total).toEqual([1000n, 1000n, 1003n, 1015n, 1015n]);
    expect(project(modelOf(0, { ...issue, until: asOf - 1 })).total.at(-1)).toBe(1000n);
  });

  it("keeps the fraction of a stream that began before, without paying its past again", () => {
    const model = modelOf(0, { ...issue, perSecond: "0.3", start: asOf - 3 });
    const dates = [asOf, asOf + 1, asOf + 3, asOf + 4];
    expect(project(model, { dates }).total).toEqual([1000n, 1001n, 1001n, 1002n]);
  });

  it("pays out of a bucket until it is empty, and reports one shortfall for the run", () => {
    const stream: ConstantRate = { ...issue, from: "treasury", label: "Salaries" };
    const { total, treasury, events } = project(modelOf(0, stream), {
      dates: [asOf, asOf + 30, asOf + 40, asOf + 50],
    });
    expect(treasury).toEqual([100n, 10n, 0n, 0n]);
    expect(total).toEqual([1000n, 1000n, 1000n, 1000n]);
    expect(events).toStrictEqual([
      { at: asOf + 40, mechanism: 0, kind: "shortfall", amount: 50n, label: "Salaries" },
    ]);
  });

  it("reports a second shortfall where the bucket was filled in between", () => {
    const refill: Mechanism = {
      kind: "grant",
      from: "circulating",
      to: "treasury",
      amount: "40",
      at: asOf + 55,
    };
    const { events } = project(modelOf(0, { ...issue, from: "treasury" }, refill), {
      dates: [asOf + 50, asOf + 60, asOf + 80],
    });
    expect(events).toStrictEqual([
      { at: asOf + 50, mechanism: 0, kind: "shortfall", amount: 65n },
      { at: asOf + 55, mechanism: 1, kind: "payment", amount: 40n },
      { at: asOf + 80, mechanism: 0, kind: "shortfall", amount: 35n },
    ]);
  });

  it("is cut by a cap as one event that grows", () => {
    const { total, events } = project(modelOf(0, { kind: "cap", max: "1010" }, issue));
    expect(total.slice(0, 3)).toEqual([1000n, 1010n, 1010n]);
    expect(events).toStrictEqual([{ at: asOf + 10, mechanism: 1, kind: "cut", amount: 290n }]);
  });
});

describe("constantRate per block", () => {
  const day = 86_400;
  const perBlock = (rate: string, blockSeconds: number): ConstantRate => ({
    kind: "constantRate",
    to: "circulating",
    perBlock: rate,
    blockSeconds,
  });
  const issuedBy = (spec: ConstantRate, seconds: number) => {
    const { total } = project(modelOf(18, spec), { dates: [asOf, asOf + seconds] });
    return (total[1] ?? 0n) - (total[0] ?? 0n);
  };

  it("gives 2,880 COMP a day at 0.5 a block and 15 s", () => {
    // Compound's distribution of 2020-06: 0.5 COMP an Ethereum block
    expect(issuedBy(perBlock("0.5", 15), day)).toBe(2880n * 10n ** 18n);
  });

  it("gives The Graph 300.0 M a year at 114.155251141552511415 a block and 12 s", () => {
    const rate = 114155251141552511415n;
    const year = 31_536_000;
    expect(issuedBy(perBlock("114.155251141552511415", 12), year)).toBe(rate * 2_628_000n);
    // 299,999,999.99999999999862: the rate is rounded down in its last digit
    expect(rate * 2_628_000n).toBe(299999999999999999998620000n);
  });

  it("equals MasterChef: sushiPerBlock times the blocks mined, none for a block not yet mined", () => {
    const sushi = perBlock("100", 13);
    expect(issuedBy(sushi, 12)).toBe(0n);
    expect(issuedBy(sushi, 13)).toBe(100n * 10n ** 18n);
    expect(issuedBy(sushi, 25)).toBe(100n * 10n ** 18n);
    expect(issuedBy(sushi, 6_500 * 13)).toBe(650_000n * 10n ** 18n);
  });

  it("counts blocks from start, and the last one at until", () => {
    const spec: ConstantRate = { ...perBlock("1", 10), start: asOf - 5, until: asOf + 25 };
    const dates = [asOf, asOf + 4, asOf + 5, asOf + 25, asOf + 95];
    const { total } = project(modelOf(0, spec), { dates });
    expect(total).toEqual([1000n, 1000n, 1001n, 1003n, 1003n]);
  });

  it("is the same whatever the dates between", () => {
    const amounts = fc.record({
      rate: fc.integer({ min: 1, max: 999 }),
      blockSeconds: fc.integer({ min: 1, max: 40 }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 499 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(amounts, ({ rate, blockSeconds, stops }) => {
        const spec = perBlock(`0.${String(rate).padStart(3, "0")}`, blockSeconds);
        const dates = [0, ...stops.sort((a, b) => a - b), 500].map((seconds) => asOf + seconds);
        const { total } = project(modelOf(0, spec), { dates });
        expect(total.at(-1)).toBe(
          1000n + (BigInt(rate) * BigInt(Math.floor(500 / blockSeconds))) / 1000n,
        );
        expect(total).toEqual(total.toSorted((a, b) => (a < b ? -1 : 1)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkConstantRate", () => {
  const pathsOf = (spec: ConstantRate) => checkConstantRate(spec).map(({ path }) => path);
  const base = { kind: "constantRate", to: "circulating" } as const;

  it("takes a rate that is told once", () => {
    expect(pathsOf({ ...base, perSecond: "1" })).toEqual([]);
    expect(pathsOf({ ...base, perBlock: "1", blockSeconds: 12, start: 5, until: 5 })).toEqual([]);
  });

  it("refuses none, two, a block without its time, and an end before the start", () => {
    expect(pathsOf(base)).toEqual(["perSecond"]);
    expect(pathsOf({ ...base, perSecond: "1", perBlock: "1", blockSeconds: 1 })).toEqual([
      "perBlock",
    ]);
    expect(pathsOf({ ...base, perBlock: "1" })).toEqual(["blockSeconds"]);
    expect(pathsOf({ ...base, perSecond: "1", blockSeconds: 2 })).toEqual(["blockSeconds"]);
    expect(pathsOf({ ...base, perSecond: "1", start: 6, until: 5 })).toEqual(["until"]);
  });
});
