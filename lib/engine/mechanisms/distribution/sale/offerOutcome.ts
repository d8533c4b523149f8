import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import { toSeconds } from "../../../../amount/toSeconds.ts";
import { amountOut } from "../../behaviour/buyback/amountOut.ts";
import { clearAuction, compareRatios } from "./clearAuction.ts";
import { parseQuote, quoteUnit } from "./quoteUnit.ts";
import type { Purchase, SaleOutcome } from "./SaleOutcome.ts";
import type { Offer } from "./saleSchema.ts";
import { movingWeight, type WeightedPool, weightedOut, weightedPrice } from "./weightedPool.ts";

const basisPoints = 10_000n;

/**
 * What an offer on a decentralised exchange comes to (S08).
 *
 * @param sale - `at` in Unix seconds.
 */
export function offerOutcome(offer: Offer, sale: { at: number; decimals: number }): SaleOutcome {
  switch (offer.method) {
    case "pool":
      return poolOutcome(offer, sale);
    case "bootstrapping":
      return bootstrapOutcome(offer, sale);
    case "batchAuction":
    case "dutchAuction":
      return auctionOutcome(offer, sale);
  }
}

/**
 * A constant-product pool; its price after the sale is what the pool holds of the one over the
 * other.
 */
function poolOutcome(
  offer: Offer<"pool">,
  { at, decimals }: { at: number; decimals: number },
): SaleOutcome {
  const reserveOut = parseAmount(offer.token, decimals);
  const reserveIn = parseQuote(offer.quote);
  const raised = parseQuote(offer.bought);
  const sold = amountOut({ amountIn: raised, reserveIn, reserveOut, feeBps: offer.feeBps });
  const price = { numerator: reserveIn + raised, denominator: reserveOut - sold };
  return {
    purchases: [{ at, amount: sold, quote: raised }],
    sold,
    raised,
    fee: 0n,
    price: perToken(price, decimals),
    filled: { numerator: raised, denominator: raised },
  };
}

/**
 * A bootstrapping pool: purchase k of n falls at floor(duration × k ÷ n) after the start and meets
 * the weights of that second. The fee stays in the pool.
 */
function bootstrapOutcome(
  offer: Offer<"bootstrapping">,
  { at, decimals }: { at: number; decimals: number },
): SaleOutcome {
  const weights = { from: parseRate(offer.startWeight), to: parseRate(offer.endWeight) };
  const demand = parseQuote(offer.demand);
  const count = BigInt(offer.purchases);
  const pool: WeightedPool = {
    token: parseAmount(offer.token, decimals),
    quote: parseQuote(offer.quote),
    tokenWeight: weights.from,
  };
  const purchases: Purchase[] = [];
  for (let number = 1; number <= offer.purchases; number += 1) {
    const elapsed = Math.floor((offer.durationSeconds * number) / offer.purchases);
    pool.tokenWeight = movingWeight(weights, { elapsed, duration: offer.durationSeconds });
    const quote = (demand * BigInt(number)) / count - (demand * BigInt(number - 1)) / count;
    const afterFee = (quote * (basisPoints - BigInt(offer.feeBps))) / basisPoints;
    const amount = weightedOut(pool, afterFee);
    pool.token -= amount;
    pool.quote += quote;
    purchases.push({ at: at + elapsed, amount, quote });
  }
  return {
    purchases,
    sold: purchases.reduce((sum, { amount }) => sum + amount, 0n),
    raised: demand,
    fee: 0n,
    price: perToken(weightedPrice(pool), decimals),
    filled: { numerator: demand, denominator: demand },
  };
}

/**
 * A Dutch auction ends when its falling price reaches the clearing price, a batch when its time is
 * over.
 */
function auctionOutcome(
  offer: Offer<"batchAuction"> | Offer<"dutchAuction">,
  { at, decimals }: { at: number; decimals: number },
): SaleOutcome {
  const reserve = parseRate(offer.reservePrice);
  const start = offer.method === "dutchAuction" ? parseRate(offer.startPrice) : undefined;
  const bids = offer.bids.map(({ price, quote }) => ({
    price: lower(parseRate(price), start),
    quote: parseQuote(quote),
  }));
  const amount = parseAmount(offer.amount, decimals);
  const { price, sold, raised } = clearAuction({ amount, decimals, reserve, bids });
  const isSoldOut = sold === amount;
  const seconds =
    start === undefined || !isSoldOut
      ? offer.durationSeconds
      : fallSeconds({ from: start, to: reserve, price }, offer.durationSeconds);
  return {
    purchases: [{ at: at + seconds, amount: sold, quote: raised }],
    sold,
    raised,
    fee: 0n,
    price,
    filled: { numerator: raised, denominator: bids.reduce((sum, { quote }) => sum + quote, 0n) },
  };
}

function lower(price: Ratio, limit: Ratio | undefined): Ratio {
  return limit !== undefined && compareRatios(price, limit) > 0 ? limit : price;
}

/**
 * When a price that falls evenly has reached one: ceil(duration × (from − price) ÷ (from − to)).
 */
function fallSeconds(
  { from, to, price }: { from: Ratio; to: Ratio; price: Ratio },
  durationSeconds: number,
): number {
  const fallen = difference(from, price);
  const whole = difference(from, to);
  if (whole.numerator === 0n) return 0;
  const top = BigInt(durationSeconds) * fallen.numerator * whole.denominator;
  const bottom = whole.numerator * fallen.denominator;
  return toSeconds((top + bottom - 1n) / bottom);
}

function difference(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** A price in 10^-18 quote per base unit as one in the quote asset per token. */
function perToken({ numerator, denominator }: Ratio, decimals: number): Ratio {
  return {
    numerator: numerator * 10n ** BigInt(decimals),
    denominator: denominator * quoteUnit,
  };
}
