import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ratio } from "../../../../amount/Ratio.ts";
import { parseModel } from "../../../parseModel.ts";
import { project } from "../../../project.ts";
import { quoteUnit } from "./quoteUnit.ts";
import type { Offer, Sale } from "./saleSchema.ts";
import { settleSale } from "./settleSale.ts";
import { asOf, at, ico, ido, saft, saleModel, vesting } from "./testing/saleModel.ts";

const thousandths = ({ numerator, denominator }: Ratio) => (numerator * 1_000n) / denominator;

describe("sale, ico", () => {
  it("sells what is raised over the price, and gives back what is over", () => {
    const some = settleSale({ ...ico, demand: "40" }, 0);
    expect([some.sold, some.raised, some.fee]).toEqual([800n, 40n * quoteUnit, 0n]);
    const over = settleSale({ ...ico, demand: "60" }, 0);
    expect([over.sold, over.raised]).toEqual([1_000n, 50n * quoteUnit]);
    expect(over.filled).toEqual({ numerator: 50n * quoteUnit, denominator: 60n * quoteUnit });
    expect(settleSale(ico, 0).sold).toBe(1_000n);
  });

  it("moves the tokens at its date, once", () => {
    const { buckets, events } = project(
      parseModel(saleModel({ ...ico, demand: "40", label: "ICO" })),
      {
        dates: [at - 1, at, at + 500],
      },
    );
    expect(buckets.buyers).toEqual([0n, 800n, 800n]);
    expect(buckets.treasury).toEqual([5_000n, 4_200n, 4_200n]);
    expect(events).toEqual([{ at, mechanism: 0, kind: "payment", amount: 800n, label: "ICO" }]);
  });

  it("issues what is sold where it comes from nowhere, and is past before the start", () => {
    const { from: _, ...issued } = ico;
    expect(project(saleModel(issued), { dates: [at] }).total).toEqual([6_000n]);
    expect(project(saleModel(ico, { asOf: at + 1 }), { dates: [at + 9] }).buckets.buyers).toEqual([
      0n,
    ]);
  });

  it("never sells more than is for sale or than the raise pays for, to the base unit", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 18 }),
        (amount, price, demand, decimals) => {
          const text = `${Math.floor(price / 1e6)}.${String(price % 1e6).padStart(6, "0")}`;
          const spec = { ...ico, amount: String(amount), price: text, demand: String(demand) };
          const { sold, raised } = settleSale(spec, decimals);
          const unit = 10n ** BigInt(decimals);
          expect(sold <= amount * unit && raised <= demand * quoteUnit).toBe(true);
          // one base unit more would cost more than was offered, or is not for sale
          const next =
            (sold + 1n) * BigInt(price) * quoteUnit > demand * quoteUnit * unit * 10n ** 6n;
          expect(sold === amount * unit || next).toBe(true);
          expect(raised).toBe((sold * BigInt(price) * quoteUnit) / (unit * 10n ** 6n));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("sale, ieo", () => {
  const ieo: Sale = {
    ...ico,
    form: "ieo",
    exchangeFee: "0.1",
    exchangeAllocation: "20",
    exchange: "exchange",
  };

  it("leaves the exchange its share of the raise, and its tokens", () => {
    const { sold, raised, fee } = settleSale(ieo, 0);
    expect([sold, raised, fee]).toEqual([1_000n, 50n * quoteUnit, 5n * quoteUnit]);
    const { buckets } = project(parseModel(saleModel(ieo)), { dates: [at] });
    expect([buckets.buyers, buckets.exchange, buckets.treasury]).toEqual([
      [1_000n],
      [20n],
      [3_980n],
    ]);
  });
});

describe("sale, private", () => {
  it("sells below the stated price", () => {
    const { price, raised } = settleSale(saft, 0);
    expect(thousandths(price)).toBe(800n);
    expect(raised).toBe(800n * quoteUnit);
  });

  it("releases by its schedule: 10 % at once, after the lock-up linearly with a cliff", () => {
    const dates = [10, 11, 159, 160, 210, 310, 400].map((seconds) => asOf + seconds);
    const { buckets } = project(parseModel(saleModel(saft)), { dates });
    // 900 over 200 s from 110 on: 225 at the cliff, 450 half way
    expect(buckets.buyers).toEqual([100n, 100n, 100n, 325n, 550n, 1_000n, 1_000n]);
    expect(buckets.locked).toEqual([900n, 900n, 900n, 675n, 450n, 0n, 0n]);
    expect(buckets.treasury?.[0]).toBe(4_000n);
  });

  it("releases in tranches, those before the cliff on it", () => {
    const spec: Sale = { ...saft, vesting: { ...vesting, cliffSeconds: 100, everySeconds: 50 } };
    const dates = [10, 160, 209, 210, 260, 310].map((seconds) => asOf + seconds);
    const { buckets } = project(saleModel(spec), { dates });
    expect(buckets.buyers).toEqual([100n, 100n, 100n, 550n, 775n, 1_000n]);
  });

  it("goes on releasing after the start what was sold before it", () => {
    const running = saleModel(saft, { asOf: asOf + 210, locked: "450" });
    const { buckets } = project(running, { dates: [asOf + 210, asOf + 211, asOf + 310] });
    expect(buckets.buyers).toEqual([0n, 4n, 450n]);
  });

  it("has given buyers the whole at the end, whatever the terms", () => {
    const seconds = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(
        seconds,
        seconds,
        seconds,
        fc.option(seconds, { nil: undefined }),
        fc.integer({ min: 0, max: 99 }),
        (lock, cliff, length, every, percent) => {
          const terms = {
            lockedIn: "locked",
            unlockAtStart: `0.${String(percent).padStart(2, "0")}`,
            lockSeconds: lock,
            cliffSeconds: Math.min(cliff, length),
            durationSeconds: length,
            ...(every === undefined ? {} : { everySeconds: Math.min(every, length) }),
          };
          const model = parseModel(saleModel({ ...saft, vesting: terms }));
          const { buckets, total } = project(model, { dates: [at, at + 400, at + 1_000] });
          expect(buckets.buyers?.[0]).toBe((1_000n * BigInt(percent)) / 100n);
          expect(buckets.buyers?.[2]).toBe(1_000n);
          expect(total[2]).toBe(5_000n);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("sale, ido from a pool", () => {
  const offer: Offer = {
    method: "pool",
    pool: "pool",
    token: "10",
    quote: "5",
    bought: "1",
    feeBps: 30,
  };

  it("is Uniswap v2's: 1 into 5 against 10 gives 1.662497915624478906", () => {
    const { sold, raised, price } = settleSale(ido(offer), 18);
    expect(sold).toBe(1_662_497_915_624_478_906n);
    expect(raised).toBe(quoteUnit);
    // 6 ÷ 8.337502…
    expect(thousandths(price)).toBe(719n);
    const { buckets } = project(parseModel(saleModel(ido(offer), { decimals: 18 })), {
      dates: [at],
    });
    expect(buckets.buyers).toEqual([sold]);
    expect(buckets.pool).toEqual([10n ** 19n - sold]);
  });

  it("never lets x·y fall", () => {
    const units = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(
        units,
        units,
        units,
        fc.integer({ min: 0, max: 9_999 }),
        (token, quote, bought, feeBps) => {
          const spec = ido({
            ...offer,
            token: String(token),
            quote: String(quote),
            bought: String(bought),
            feeBps,
          });
          const { sold, price } = settleSale(spec, 6);
          const [x, y] = [token * 10n ** 6n - sold, (quote + bought) * quoteUnit];
          expect(x * y >= token * 10n ** 6n * quote * quoteUnit).toBe(true);
          expect(price.numerator * quote >= 0n && price.denominator > 0n).toBe(true);
          expect(price.numerator * token >= quote * price.denominator).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("sale, ido by bootstrapping", () => {
  const offer: Offer<"bootstrapping"> = {
    method: "bootstrapping",
    pool: "pool",
    token: "1000",
    quote: "1",
    startWeight: "0.9",
    endWeight: "0.5",
    durationSeconds: 100,
    demand: "15",
    purchases: 1,
    feeBps: 0,
  };

  it("meets the weights of the second: at 80 % fifteen times the quote takes half", () => {
    const { sold, price } = settleSale(ido({ ...offer, startWeight: "0.8", endWeight: "0.8" }), 18);
    expect(500n * 10n ** 18n - sold).toBeLessThanOrEqual(1n);
    // (16 ÷ 0.2) ÷ (500 ÷ 0.8) = 0.128, and a base unit of the token more in the pool
    expect((price.numerator * 10n ** 12n) / price.denominator).toBe(127_999_999_999n);
  });

  it("falls in price while nobody buys: from 0.009 to 0.001 a token", () => {
    const { price } = settleSale(ido({ ...offer, demand: "0" }), 18);
    expect(thousandths(price)).toBe(1n);
    const steady = settleSale(ido({ ...offer, demand: "0", endWeight: "0.9" }), 18);
    expect(thousandths(steady.price)).toBe(9n);
  });

  it("seeds the pool, sells at each purchase, and gives back what is left", () => {
    const spec = ido({ ...offer, purchases: 4 });
    const model = parseModel(saleModel(spec, { decimals: 6 }));
    const { buckets } = project(model, { dates: [at - 1, at, at + 25, at + 99, at + 100] });
    const { purchases, sold } = settleSale(spec, 6);
    expect(purchases.map((purchase) => purchase.at - at)).toEqual([25, 50, 75, 100]);
    expect(buckets.pool?.slice(0, 2)).toEqual([0n, 10n ** 9n]);
    expect(buckets.buyers?.[2]).toBe(purchases[0]?.amount);
    expect(buckets.pool?.at(-1)).toBe(0n);
    expect(buckets.buyers?.at(-1)).toBe(sold);
    expect(buckets.treasury?.at(-1)).toBe(5_000_000_000n - sold);
    expect(sold).toBeGreaterThan(0n);
  });

  it("keeps the fee in the pool: less is sold", () => {
    const free = settleSale(ido(offer), 18).sold;
    expect(settleSale(ido({ ...offer, feeBps: 100 }), 18).sold).toBeLessThan(free);
  });
});

describe("sale, ido by auction", () => {
  const bids = [
    { price: "10", quote: "500" },
    { price: "8", quote: "400" },
    { price: "5", quote: "1000" },
  ];
  const batch: Offer = {
    method: "batchAuction",
    amount: "100",
    reservePrice: "1",
    durationSeconds: 60,
    bids,
  };
  const dutch: Offer = { ...batch, method: "dutchAuction", startPrice: "21", durationSeconds: 200 };

  it("clears a batch at one price when its time is over", () => {
    const { price, sold, raised, purchases, filled } = settleSale(ido(batch), 0);
    expect([thousandths(price), sold, raised]).toEqual([8_000n, 100n, 800n * quoteUnit]);
    expect(purchases.map((purchase) => purchase.at)).toEqual([at + 60]);
    expect(thousandths(filled)).toBe(421n);
    const { buckets } = project(parseModel(saleModel(ido(batch))), { dates: [at + 59, at + 60] });
    expect(buckets.buyers).toEqual([0n, 100n]);
  });

  it("ends a Dutch auction when the price has fallen to the clearing price: 13 of 20 in 130 s", () => {
    const { price, purchases } = settleSale(ido(dutch), 0);
    expect(thousandths(price)).toBe(8_000n);
    expect(purchases.map((purchase) => purchase.at - at)).toEqual([130]);
  });

  it("never sells above the first price, and waits to the end where not all is sold", () => {
    const rich = settleSale(ido({ ...dutch, bids: [{ price: "50", quote: "5000" }] }), 0);
    expect([thousandths(rich.price), rich.raised]).toEqual([21_000n, 2_100n * quoteUnit]);
    expect(rich.purchases[0]?.at).toBe(at);
    const poor = settleSale(ido({ ...dutch, bids: [{ price: "50", quote: "50" }] }), 0);
    expect([poor.sold, poor.purchases[0]?.at]).toEqual([50n, at + 200]);
    const flat = settleSale(ido({ ...dutch, startPrice: "1", reservePrice: "1" }), 0);
    expect(flat.purchases[0]?.at).toBe(at);
  });
});
