import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearAuction, compareRatios } from "./clearAuction.ts";
import { boughtFor, costOf, quoteUnit } from "./quoteUnit.ts";

const whole = (value: bigint) => ({ numerator: value, denominator: 1n });
const bidOf = ([price, quote]: readonly [bigint, bigint]) => ({
  price: whole(price),
  quote: quote * quoteUnit,
});

/** 100 tokens without decimals, prices and sums in whole quote units. */
function clear(bids: readonly (readonly [bigint, bigint])[], reserve = 1n) {
  const { price, sold, raised } = clearAuction({
    amount: 100n,
    decimals: 0,
    reserve: whole(reserve),
    bids: bids.map(bidOf),
  });
  return [(price.numerator * 10n) / price.denominator, sold, raised / quoteUnit];
}

describe("clearAuction", () => {
  it("clears at the bid that takes the rest: 500 at 10 and 300 of 400 at 8", () => {
    expect(
      clear([
        [8n, 400n],
        [10n, 500n],
        [5n, 1_000n],
      ]),
    ).toEqual([80n, 100n, 800n]);
  });

  it("clears between two bids where those above are worth all of it: 700 for 100", () => {
    expect(
      clear([
        [10n, 500n],
        [8n, 200n],
        [3n, 1_000n],
      ]),
    ).toEqual([70n, 100n, 700n]);
  });

  it("sells a part at the reserve where bids do not take all, and ignores bids below it", () => {
    expect(clear([[10n, 50n]])).toEqual([10n, 50n, 50n]);
    expect(
      clear(
        [
          [10n, 50n],
          [1n, 900n],
        ],
        2n,
      ),
    ).toEqual([20n, 25n, 50n]);
    expect(clear([])).toEqual([10n, 0n, 0n]);
  });

  it("clears at the reserve itself where the bids are worth exactly that", () => {
    expect(clear([[10n, 100n]])).toEqual([10n, 100n, 100n]);
  });

  it("never sells more than there is, below the reserve, or to who bid less", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 50n }), fc.bigInt({ min: 0n, max: 900n })), {
          maxLength: 12,
        }),
        fc.bigInt({ min: 1n, max: 20n }),
        fc.bigInt({ min: 0n, max: 500n }),
        (pairs, floor, amount) => {
          const bids = pairs.map(bidOf);
          const reserve = whole(floor);
          const { price, sold, raised } = clearAuction({ amount, decimals: 0, reserve, bids });
          const paying = bids.filter((bid) => compareRatios(bid.price, price) >= 0);
          const offered = paying.reduce((sum, { quote }) => sum + quote, 0n);
          expect(sold <= amount && raised <= offered).toBe(true);
          expect(compareRatios(price, reserve) >= 0).toBe(true);
          expect(raised >= costOf(sold, price, 0)).toBe(true);
          // bids strictly above the price are filled whole
          const above = bids.filter((bid) => compareRatios(bid.price, price) > 0);
          expect(above.reduce((sum, { quote }) => sum + quote, 0n) <= raised || amount === 0n).toBe(
            true,
          );
          // what is left unsold is left because nobody offered more at the reserve
          if (sold < amount) expect(sold).toBe(boughtFor(offered, reserve, 0));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
