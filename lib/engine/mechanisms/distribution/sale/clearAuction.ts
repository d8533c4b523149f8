import type { Ratio } from "../../../../amount/Ratio.ts";
import { boughtFor, costOf } from "./quoteUnit.ts";

/** An offer to buy at up to a price. */
export type Bid = {
  price: Ratio;
  /** In 10^-18 of the quote asset. */
  quote: bigint;
};

/** One price for all. */
export type Clearing = {
  price: Ratio;
  /** Base units. */
  sold: bigint;
  /** In 10^-18 of the quote asset. */
  raised: bigint;
};

/**
 * The one price at which bids take what is for sale (S08): the highest at which the bids that pay
 * it are worth all of it, not below the reserve. Bids above it are filled whole, those at it in
 * their order as far as tokens go. Where the bids down to the reserve do not take all, it is the
 * reserve and the rest is not sold. As in Gnosis Auction (EasyAuction.sol), whose uniform price is
 * found the same way.
 *
 * @param auction - `amount` in base units.
 */
export function clearAuction(auction: {
  amount: bigint;
  decimals: number;
  reserve: Ratio;
  bids: readonly Bid[];
}): Clearing {
  const { amount, decimals, reserve } = auction;
  const bids = auction.bids
    .filter(({ price }) => compareRatios(price, reserve) >= 0)
    .sort((a, b) => compareRatios(b.price, a.price));
  let offered = 0n;
  for (const { price, quote } of bids) {
    // what was offered above this bid already takes all at a price above it
    if (offered > 0n && offered >= costOf(amount, price, decimals)) break;
    offered += quote;
    const cost = costOf(amount, price, decimals);
    if (offered >= cost) return { price, sold: amount, raised: cost };
  }
  if (offered >= costOf(amount, reserve, decimals) && offered > 0n && amount > 0n) {
    return { price: ratioOf(offered, { amount, decimals }), sold: amount, raised: offered };
  }
  return { price: reserve, sold: boughtFor(offered, reserve, decimals), raised: offered };
}

/** Which of two ratios with positive denominators is larger: below 0, 0 or above 0. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function ratioOf(quote: bigint, { amount, decimals }: { amount: bigint; decimals: number }): Ratio {
  return { numerator: quote * 10n ** BigInt(decimals), denominator: amount * 10n ** 18n };
}
