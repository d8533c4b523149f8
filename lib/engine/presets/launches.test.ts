import { describe, expect, it } from "vitest";
import { parseAmount } from "../../amount/parseAmount.ts";
import { parseRate } from "../../amount/parseRate.ts";
import { settleSale } from "../mechanisms/distribution/sale/settleSale.ts";
import { weightedPrice } from "../mechanisms/distribution/sale/weightedPool.ts";
import { project } from "../project.ts";
import { amountAt, dayOf, mechanismOf, presetModel, runAfter } from "./presetModel.ts";

const week = 604_800;
const year = 31_536_000;
const unit = 10n ** 18n;

describe("launches", () => {
  it("basic-attention-token: 156,250 ETH buy a billion, to the cap of 1.5 billion", () => {
    const model = presetModel("basic-attention-token");
    const outcome = settleSale(mechanismOf(model, "sale"), 18);
    expect([outcome.sold, outcome.raised]).toEqual([1_000_000_000n * unit, 156_250n * unit]);
    expect(amountAt(project(model).total, -1)).toBe(1_500_000_000n * unit);
  });

  it("matic-launchpad: 4,997,000 dollars raised, of which the exchange keeps its share", () => {
    const { sold, raised, fee, filled } = settleSale(
      mechanismOf(presetModel("matic-launchpad"), "sale"),
      18,
    );
    expect([sold, raised]).toEqual([1_900_000_000n * unit, 4_997_000n * unit]);
    expect(fee).toBe(249_850n * unit);
    // 16,666 of 28,547 tickets
    expect(Number(filled.numerator) / Number(filled.denominator)).toBeCloseTo(16_666 / 28_547, 2);
  });

  it("perpetual-protocol: opens at 1.6 and ends with all tokens sold or given back", () => {
    const model = presetModel("perpetual-protocol");
    const sale = mechanismOf(model, "sale");
    const { sold, raised } = settleSale(sale, 18);
    if (sale.form !== "ido" || sale.offer.method !== "bootstrapping")
      throw new Error("another sale");
    // (1,333,333 ÷ 0.1) ÷ (7,500,000 ÷ 0.9)
    const price = weightedPrice({
      token: parseAmount(sale.offer.token, 18),
      quote: parseAmount(sale.offer.quote, 18),
      tokenWeight: parseRate(sale.offer.startWeight),
    });
    expect(Number(price.numerator) / Number(price.denominator)).toBeCloseTo(1.6, 5);
    expect(Number(raised / unit)).toBeCloseTo(5_000_000, -1);
    const { buckets } = project(model);
    expect(amountAt(buckets.buyers, -1)).toBe(sold);
    expect(amountAt(buckets.buyers, -1) + amountAt(buckets["for sale"], -1)).toBe(
      7_500_000n * unit,
    );
    expect(amountAt(buckets.pool, -1)).toBe(0n);
  });

  it("yearn: 30,000 YFI within a week, none for insiders; 36,666 in the end", () => {
    const { total, buckets } = runAfter(presetModel("yearn"), [0, week, year]);
    expect(total).toEqual([0n, 30_000n * unit, 36_666n * unit]);
    expect([amountAt(buckets.contributors, 1), amountAt(buckets.treasury, 1)]).toEqual([0n, 0n]);
    expect(amountAt(buckets.contributors, 2) / unit).toBe(2_221n);
  });

  it("filecoin-saft: 52 million at 0.525 dollars, nothing before the launch, all after three years", () => {
    const model = presetModel("filecoin-saft");
    const { sold } = settleSale(mechanismOf(model, "sale"), 18);
    // 52,000,000 ÷ 0.525
    expect(sold / unit).toBe(99_047_619n);
    const launch = dayOf("2020-10-15") - model.asOf;
    const { buckets } = runAfter(model, [launch, launch + 1.5 * year, launch + 3 * year]);
    expect(amountAt(buckets.circulating, 0)).toBe(0n);
    // half of what was sold, and a quarter of the 400 million that vest over six years
    expect(amountAt(buckets.circulating, 1) / unit).toBe(149_523_809n);
    expect(amountAt(buckets.advisors, 2)).toBe(0n);
  });
});
