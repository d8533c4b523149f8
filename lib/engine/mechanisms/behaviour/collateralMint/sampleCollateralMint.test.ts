import { describe, expect, it } from "vitest";
import type { Model } from "../../../Model.ts";
import { project } from "../../../project.ts";
import { samplePaths } from "../../../sampling/samplePaths.ts";
import type { CollateralMint } from "./collateralMintSchema.ts";
import { drawable } from "./drawable.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const vault: CollateralMint = {
  kind: "collateralMint",
  to: "circulating",
  debt: "1000000",
  line: "1500000",
  // 5 % a year: the sixth decimal of the yearly factor is 1.05
  duty: "1.000000001547125957863212448",
  feeTo: "surplus",
  everySeconds: day,
};
const collateral = { value: "eth", liquidationRatio: "1.5", keptRatio: "2", penalty: "0.1" };
const level = (id: string, start: number, volatility: number) =>
  ({ id, form: "level", start, reversionPerYear: 0, volatility }) as const;

function modelOf(change: Partial<CollateralMint>, processes: ReturnType<typeof level>[]): Model {
  return {
    token: { symbol: "DAI", decimals: 18 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "1000000" },
      { id: "surplus", class: "treasury", amount: "0" },
    ],
    mechanisms: [{ ...vault, ...change }],
    market: { price: 1, drift: 0, volatility: 0, processes },
    horizonSeconds: 365 * day,
    stepSeconds: 7 * day,
  };
}

describe("sampleCollateralMint", () => {
  it.each([
    ["each day", {}],
    ["every 50 days, the first after 20", { everySeconds: 50 * day, firstAt: asOf + 20 * day }],
  ])("accrues what the exact run accrues where nobody draws: %s", (_, change) => {
    const model = modelOf(change, []);
    const exact = Number(project(model).buckets.surplus?.at(-1) ?? 0n) / 1e18;
    const { along, quantaPerToken } = samplePaths(model, 1);
    expect(exact).toBeGreaterThan(43_000);
    expect(exact).toBeLessThan(50_001);
    expect(Math.abs(along("bucket:surplus", 0).at(-1)! / quantaPerToken - exact)).toBeLessThan(
      1e-4,
    );
  });

  it("draws and repays towards the wanted debt, never above the ceiling by drawing", () => {
    const model = modelOf({ demand: "wish", duty: "1" }, [level("wish", 1_000_000, 1)]);
    const { along, books, quantaPerToken } = samplePaths(model, 30);
    expect(books()).toEqual({ isSound: true });
    let capped = 0;
    const nano = (tokens: number) => BigInt(Math.round(tokens * 1e9));
    for (let path = 0; path < 30; path += 1) {
      const wishes = along("figure:wish", path);
      const debts = along("figure:collateralMint: debt", path);
      let debt = nano(1_000_000);
      for (const [step, held] of along("bucket:circulating", path).entries()) {
        const wanted = nano(wishes[step]!);
        const drawn = drawable(wanted - debt, { debt, line: nano(1_500_000) });
        if (drawn > 0n && drawn < wanted - debt) capped += 1;
        debt = wanted < debt ? wanted : debt + drawn;
        expect(Math.abs(debts[step]! - Number(debt) / 1e9)).toBeLessThan(1e-5);
        expect(Math.abs(held / quantaPerToken - Number(debt) / 1e9)).toBeLessThan(1e-5);
      }
    }
    expect(capped).toBeGreaterThan(3);
  });

  it("lets fees carry the debt above the ceiling", () => {
    const model = modelOf({ demand: "wish", line: "1000000" }, [level("wish", 9_000_000, 0)]);
    const { along } = samplePaths(model, 1);
    expect(along("figure:collateralMint: debt", 0).at(-1)).toBeGreaterThan(1_049_000);
    expect(along("bucket:circulating", 0).at(-1)).toBe(along("bucket:circulating", 0)[0]);
  });

  it("liquidates to the ratio when collateral falls, path by path", () => {
    const model = modelOf({ collateral, duty: "1" }, [level("eth", 1_700_000, 0.8)]);
    const { along, books, quantaPerToken } = samplePaths(model, 40);
    expect(books()).toEqual({ isSound: true });
    let liquidations = 0;
    for (let path = 0; path < 40; path += 1) {
      const values = along("figure:eth", path);
      const debts = along("figure:collateralMint: debt", path);
      const held = along("bucket:circulating", path);
      let [debt, left] = [1_000_000, 1];
      for (const [step, full] of values.entries()) {
        const value = full * left;
        if (value < 1.5 * debt) {
          const repaid = Math.min((1.5 * debt - value) / 0.4, value / 1.1, debt);
          debt -= repaid;
          left = Math.max(left - (repaid * 1.1) / full, 0);
          liquidations += 1;
        }
        expect(Math.abs(debts[step]! - debt)).toBeLessThan(1e-3);
        expect(Math.abs(held[step]! / quantaPerToken - debt)).toBeLessThan(1e-3);
      }
    }
    expect(liquidations).toBeGreaterThan(50);
  });

  it("draws no more than the collateral supports, and repays when it falls within the ratios", () => {
    const model = modelOf({ collateral, demand: "wish", duty: "1" }, [
      level("eth", 2_400_000, 0.3),
      level("wish", 9_000_000, 0),
    ]);
    const { along } = samplePaths(model, 20);
    for (let path = 0; path < 20; path += 1) {
      const ratios = along("figure:collateralMint: collateral ratio", path);
      const debts = along("figure:collateralMint: debt", path);
      for (const [step, ratio] of ratios.entries()) {
        expect(ratio).toBeGreaterThan(2 - 1e-6);
        expect(debts[step]).toBeLessThanOrEqual(1_500_000 + 1e-6);
      }
    }
  });

  it("keeps a ratio to the collateral that liquidation has left", () => {
    // 1.4 M on 1 M: (1.5 − 1.4) ÷ 0.4 of the debt goes, with 1.1 times that of the collateral
    const model = modelOf({ collateral, demand: "wish", duty: "1" }, [
      level("eth", 1_400_000, 0),
      level("wish", 9_000_000, 0),
    ]);
    const { along } = samplePaths(model, 1);
    const left = 1_400_000 - 250_000 * 1.1;
    expect(along("figure:collateralMint: debt", 0)[0]).toBeCloseTo(left / 2, 3);
    expect(along("figure:collateralMint: collateral ratio", 0)[0]).toBeCloseTo(2, 6);
    expect(along("figure:collateralMint: uncovered debt", 0)[0]).toBe(0);
  });

  it("leaves a debt that no collateral covers, and says how much", () => {
    const model = modelOf({ collateral, duty: "1" }, [level("eth", 550_000, 0)]);
    const { along } = samplePaths(model, 1);
    // 550,000 of collateral pay back 500,000 of debt at a penalty of 10 %
    expect(along("figure:collateralMint: debt", 0).at(-1)).toBeCloseTo(500_000, 3);
    expect(along("figure:collateralMint: uncovered debt", 0).at(-1)).toBeCloseTo(500_000, 3);
    expect(along("figure:collateralMint: collateral ratio", 0).at(-1)).toBeCloseTo(0, 6);
  });
});
