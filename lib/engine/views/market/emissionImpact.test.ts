import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EmissionSource, emissionImpact } from "./emissionImpact.ts";
import type { ConstantProductPool } from "./Pool.ts";
import { sellingImpact } from "./sellingImpact.ts";

const pool: ConstantProductPool = {
  kind: "constantProduct",
  token: 1_000_000n,
  quote: 5_000_000n,
  feeBps: 0,
};
const market = { pool, volatility: 0.8, periodsPerYear: 52 };
const rewards: EmissionSource = {
  id: "rewards",
  amounts: [20_000n, 20_000n],
  sellShare: "0.5",
  deviation: 0.5,
};

describe("emissionImpact", () => {
  it("moves the price as the pool does, and adds the variance of what is sold, by hand", () => {
    const { sources, together } = emissionImpact(market, [rewards]);
    const [effect] = sources;
    expect(effect?.sold).toEqual([10_000n, 10_000n]);
    expect(effect?.logPriceChange[0]).toBeCloseTo(-2 * Math.log(1.01), 12);
    expect(effect?.logPriceChange[1]).toBeCloseTo(-4 * Math.log(1.01), 12);
    // a swing of 2 · 5,000 ÷ 1,010,000 in each of 52 weeks
    expect(effect?.volatility[0]).toBeCloseTo(Math.sqrt(0.64 + 52 * (10 / 1_010) ** 2), 12);
    expect(together).toEqual({ ...effect, id: "together" });
    const { spotImpact } = sellingImpact(pool, 10_000n);
    expect(Math.exp(effect?.logPriceChange[0] ?? 0)).toBeCloseTo(
      1 - Number(spotImpact.numerator) / Number(spotImpact.denominator),
      6,
    );
  });

  it("is none without emission, exactly", () => {
    const none = { id: "together", sold: [], logPriceChange: [], volatility: [] };
    expect(emissionImpact(market, [])).toEqual({ sources: [], together: none });
    const silent: EmissionSource = { ...rewards, amounts: [0n, 0n] };
    const unsold: EmissionSource = { ...rewards, sellShare: "0" };
    for (const source of [silent, unsold]) {
      const { together } = emissionImpact(market, [source]);
      expect(together.volatility).toEqual([0.8, 0.8]);
      expect(together.logPriceChange.map((change) => change === 0)).toEqual([true, true]);
    }
  });

  it("adds sources: together they sell the sum, and swing as independent ones do", () => {
    const team: EmissionSource = { id: "team", amounts: [30_000n], sellShare: "1", deviation: 0.1 };
    const { together } = emissionImpact(market, [rewards, team]);
    expect(together.sold).toEqual([40_000n, 10_000n]);
    const swing = (2 * Math.hypot(5_000, 3_000)) / 1_040_000;
    expect(together.volatility[0]).toBeCloseTo(Math.sqrt(0.64 + 52 * swing ** 2), 12);
  });

  it("never raises a price or lowers a volatility; more selling moves the price further", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
    const drawn = fc.record({
      amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
      deviation: fc.double({ min: 0, max: 2, noNaN: true }),
      feeBps: fc.integer({ min: 0, max: 1_000 }),
    });
    fc.assert(
      fc.property(drawn, ({ amounts, deviation, feeBps }) => {
        const fee = { ...market, pool: { ...pool, feeBps } };
        const of = (sellShare: string) =>
          emissionImpact(fee, [{ id: "a", amounts, sellShare, deviation }]).together;
        const [half, whole] = [of("0.5"), of("1")];
        return amounts.every((_, period) => {
          const [some = 0, more = 0] = [half.logPriceChange[period], whole.logPriceChange[period]];
          return more <= some && some <= 0 && (whole.volatility[period] ?? 0) >= 0.8;
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
