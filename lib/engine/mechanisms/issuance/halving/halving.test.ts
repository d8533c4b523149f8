import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { checkHalving } from "./checkHalving.ts";
import type { Halving } from "./halvingSchema.ts";
import { blockSubsidy, subsidyBefore } from "./subsidyBefore.ts";

// Bitcoin: 50 BTC of 1e8 base units, 210,000 blocks (Bitcoin Core, src/validation.cpp, chainparams.cpp)
const bitcoin = { initialSubsidy: 5_000_000_000n, intervalBlocks: 210_000n };
const sat = 100_000_000n;
const asOf = 1_231_006_505;

const mining: Halving = {
  kind: "halving",
  to: "circulating",
  initialSubsidy: "50",
  intervalBlocks: 210_000,
  blockSeconds: 600,
  height: 0,
};

function modelOf(spec: Halving, decimals = 8): Model {
  return {
    token: { symbol: "BTC", decimals },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "50" },
      { id: "payers", class: "circulating", amount: "10" },
    ],
    mechanisms: [spec],
    horizonSeconds: 6_000,
    stepSeconds: 600,
  };
}

describe("blockSubsidy", () => {
  it("halves by a right shift in base units", () => {
    expect(blockSubsidy(0n, bitcoin)).toBe(50n * sat);
    expect(blockSubsidy(209_999n, bitcoin)).toBe(50n * sat);
    expect(blockSubsidy(210_000n, bitcoin)).toBe(25n * sat);
    // the fourth halving, 2024-04-20: 3.125 BTC
    expect(blockSubsidy(840_000n, bitcoin)).toBe(312_500_000n);
    // 5e9 >> 10 = 4,882,812.5 cut to 4,882,812
    expect(blockSubsidy(2_100_000n, bitcoin)).toBe(4_882_812n);
  });

  it("is 1 base unit at halving 32, 0 from halving 33 on", () => {
    expect(blockSubsidy(32n * 210_000n, bitcoin)).toBe(1n);
    expect(blockSubsidy(33n * 210_000n - 1n, bitcoin)).toBe(1n);
    expect(blockSubsidy(33n * 210_000n, bitcoin)).toBe(0n);
  });

  it("is 0 from 64 halvings on, however large the first", () => {
    const large = { initialSubsidy: 2n ** 80n, intervalBlocks: 10n };
    expect(blockSubsidy(639n, large)).toBe(2n ** 17n);
    expect(blockSubsidy(640n, large)).toBe(0n);
  });
});

describe("subsidyBefore", () => {
  it("gives 2,099,999,997,690,000 sat in all", () => {
    expect(subsidyBefore(33n * 210_000n, bitcoin)).toBe(2_099_999_997_690_000n);
    expect(subsidyBefore(10n ** 12n, bitcoin)).toBe(2_099_999_997_690_000n);
  });

  it("gives 10.5 M before height 210,000 and 15.75 M before 420,000", () => {
    expect(subsidyBefore(210_000n, bitcoin)).toBe(10_500_000n * sat);
    expect(subsidyBefore(420_000n, bitcoin)).toBe(15_750_000n * sat);
    expect(subsidyBefore(0n, bitcoin)).toBe(0n);
    expect(subsidyBefore(210_001n, bitcoin)).toBe(10_500_025n * sat);
  });

  it("is the sum of the subsidies, block by block", () => {
    const cases = fc.record({
      initialSubsidy: fc.bigInt({ min: 0n, max: 2n ** 70n }),
      intervalBlocks: fc.bigInt({ min: 1n, max: 5n }),
    });
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 400 }), (schedule, height) => {
        let sum = 0n;
        for (let block = 0n; block < BigInt(height); block += 1n) {
          sum += blockSubsidy(block, schedule);
        }
        expect(subsidyBefore(BigInt(height), schedule)).toBe(sum);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("halving", () => {
  it("mines one block after another, the next one after the start", () => {
    const { total } = project(modelOf(mining), {
      dates: [asOf, asOf + 599, asOf + 600, asOf + 1_800],
    });
    expect(total).toEqual([60n, 60n, 110n, 210n].map((amount) => amount * sat));
  });

  it("reaches Bitcoin's whole supply, and stays there", () => {
    const end = asOf + 33 * 210_000 * 600;
    const { total } = project(modelOf(mining), { dates: [end, end + 10 ** 9] });
    // 10 BTC lie in the other bucket
    expect(total).toEqual([2_099_999_997_690_000n + 10n * sat, 2_099_999_997_690_000n + 10n * sat]);
  });

  it("halves at the very block", () => {
    const { total } = project(modelOf({ ...mining, height: 839_998 }), {
      dates: [asOf, asOf + 600, asOf + 1_200],
    });
    // block 839,999 gives 6.25, block 840,000 gives 3.125
    expect(total).toEqual([6_000_000_000n, 6_625_000_000n, 6_937_500_000n]);
  });

  it("moves fees from those who pay them, apart from the subsidy", () => {
    const fees = { from: "payers", perYear: "31536" };
    const { total, buckets, events } = project(modelOf({ ...mining, fees }), {
      dates: [asOf, asOf + 600, asOf + 20_000],
    });
    // 0.001 a second: 0.6 after 600 s; the payers hold 10
    expect(buckets.payers).toEqual([10n * sat, 940_000_000n, 0n]);
    expect(buckets.circulating?.[1]).toBe(100n * sat + 60_000_000n);
    expect(total).toEqual([60n * sat, 110n * sat, (60n + 33n * 50n) * sat]);
    expect(events).toEqual([
      { at: asOf + 20_000, mechanism: 0, kind: "shortfall", amount: 10n * sat },
    ]);
  });

  it("gives the same whatever the dates, never more than the schedule, and only rises", () => {
    const cases = fc.record({
      intervalBlocks: fc.integer({ min: 1, max: 50 }),
      blockSeconds: fc.integer({ min: 1, max: 700 }),
      height: fc.integer({ min: 0, max: 300 }),
      stops: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 10 }),
    });
    fc.assert(
      fc.property(cases, ({ stops, ...rest }) => {
        const model = modelOf({ ...mining, ...rest });
        const dates = [0, ...stops.sort((a, b) => a - b), 100_000].map((after) => asOf + after);
        const { total } = project(model, { dates });
        expect(total.at(-1)).toBe(project(model, { dates: [asOf + 100_000] }).total[0]);
        for (const [index, amount] of total.entries()) {
          expect(amount >= (total[index - 1] ?? 0n)).toBe(true);
          expect(amount - 60n * sat <= 2n * 50n * sat * BigInt(rest.intervalBlocks)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("checkHalving", () => {
  it("refuses fees that the miners pay themselves, weights included", () => {
    const fees = { from: "payers", perYear: "1" };
    expect(checkHalving({ ...mining, fees })).toEqual([]);
    expect(checkHalving(mining)).toEqual([]);
    const message = "is the bucket that mines; use another";
    const split = { ...mining, to: { circulating: "0.5", payers: "0.5" }, fees };
    expect(checkHalving(split)).toEqual([{ path: "fees.from", message }]);
    expect(checkHalving({ ...mining, to: "payers", fees })).toEqual([
      { path: "fees.from", message },
    ]);
  });

  it("is reached from a model, with the amounts of nested fields", () => {
    const fees = { from: "nobody", perYear: "0.123456789" };
    expect(() => parseModel(modelOf({ ...mining, fees }))).toThrow(
      /mechanisms\[0\]\.fees\.from: there is no bucket[\s\S]*mechanisms\[0\]\.fees\.perYear/,
    );
    expect(() => parseModel(modelOf({ ...mining, intervalBlocks: 0 }))).toThrow(
      "mechanisms[0].intervalBlocks: must be at least 1",
    );
  });
});
