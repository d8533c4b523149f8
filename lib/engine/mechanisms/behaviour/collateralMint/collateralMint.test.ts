import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import type { CollateralMint } from "./collateralMintSchema.ts";
import { drawable } from "./drawable.ts";

const asOf = 1_000_000;
const day = 86_400;
const vault: CollateralMint = {
  kind: "collateralMint",
  to: "circulating",
  debt: "100",
  line: "100",
  duty: "1.000000564701133626865910626",
  feeTo: "surplus",
  everySeconds: day,
};

function modelOf(change: Partial<CollateralMint> = {}): Model {
  return parseModel({
    token: { symbol: "DAI", decimals: 18 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "100" },
      { id: "surplus", class: "treasury", amount: "0" },
    ],
    mechanisms: [{ ...vault, ...change }],
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [{ id: "eth", form: "level", start: 200, reversionPerYear: 0, volatility: 1 }],
    },
    horizonSeconds: 2 * day,
    stepSeconds: day,
  });
}

describe("collateralMint", () => {
  it("accrues 5 and then 10.25 on a debt of 100, although it is at its ceiling", () => {
    const { buckets, events } = project(modelOf());
    expect(buckets.surplus).toEqual([0n, 5n * 10n ** 18n, 1_025n * 10n ** 16n]);
    expect(events).toEqual([]);
  });

  it("accrues the same in one go as day by day, to a base unit", () => {
    const { buckets } = project(modelOf({ everySeconds: 2 * day }));
    expect(buckets.surplus).toEqual([0n, 0n, 1_025n * 10n ** 16n]);
  });

  it("accrues the whole time since the start at a first date that is off the grid", () => {
    const { buckets } = project(modelOf({ everySeconds: 2 * day, firstAt: asOf + day }));
    expect(buckets.surplus?.[1]).toBe(5n * 10n ** 18n);
  });

  it("issues nothing without a fee or a debt", () => {
    expect(project(modelOf({ duty: "1" })).total.at(-1)).toBe(100n * 10n ** 18n);
    expect(project(modelOf({ debt: "0" })).total.at(-1)).toBe(100n * 10n ** 18n);
  });

  it("refuses a fee that no contract holds, and ratios that would not help", () => {
    const collateral = { value: "eth", liquidationRatio: "1.5", keptRatio: "2", penalty: "0.13" };
    expect(() => modelOf({ duty: "0.999" })).toThrow(/duty: must be from "1" to "2"/);
    expect(() => modelOf({ duty: "3" })).toThrow(/duty: must be from "1" to "2"/);
    expect(() => modelOf({ duty: `1.${"0".repeat(28)}` })).toThrow(/at most 27 digits/);
    expect(() => modelOf({ collateral })).not.toThrow();
    expect(() => modelOf({ collateral: { ...collateral, keptRatio: "1.5" } })).not.toThrow();
    expect(() => modelOf({ collateral: { ...collateral, liquidationRatio: "1.13" } })).toThrow(
      /collateral\.liquidationRatio: must be above 1 and the penalty/,
    );
    expect(() => modelOf({ collateral: { ...collateral, keptRatio: "1.4" } })).toThrow(
      /collateral\.keptRatio: must not be below/,
    );
  });
});

describe("drawable", () => {
  it("draws what fits under the ceiling", () => {
    expect(drawable(50n, { debt: 100n, line: 200n })).toBe(50n);
    expect(drawable(150n, { debt: 100n, line: 200n })).toBe(100n);
    expect(drawable(-5n, { debt: 100n, line: 200n })).toBe(0n);
  });

  it("draws nothing above the ceiling, and asks nothing back", () => {
    expect(drawable(1n, { debt: 201n, line: 200n })).toBe(0n);
  });

  it("never carries a debt over its ceiling", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 24n });
    fc.assert(
      fc.property(amount, amount, amount, (wanted, debt, line) => {
        const drawn = drawable(wanted, { debt, line });
        expect(drawn === 0n || debt + drawn <= line).toBe(true);
        expect(drawn).toBeLessThanOrEqual(wanted);
      }),
      { numRuns: 1_000 },
    );
  });
});
