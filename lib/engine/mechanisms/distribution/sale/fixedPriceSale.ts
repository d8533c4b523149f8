import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import { boughtFor, costOf, parseQuote } from "./quoteUnit.ts";
import type { SaleOutcome } from "./SaleOutcome.ts";
import type { FixedPriceSale } from "./saleSchema.ts";

/** What a token costs in a sale: the stated price, less the discount of a private one. */
export function salePrice(spec: FixedPriceSale): Ratio {
  const price = parseRate(spec.price);
  if (spec.form !== "private") return price;
  const { numerator, denominator } = parseRate(spec.discount);
  return {
    numerator: price.numerator * (denominator - numerator),
    denominator: price.denominator * denominator,
  };
}

/**
 * A sale at a stated price (S06, S07, S10): sold = min(amount, floor(demand ÷ price)), raised =
 * floor(sold × price). Of a sale on an exchange the fee is floor(raised × exchangeFee), which the
 * treasury does not get.
 */
export function fixedPriceSale(spec: FixedPriceSale, decimals: number): SaleOutcome {
  const amount = parseAmount(spec.amount, decimals);
  const price = salePrice(spec);
  const offered = spec.demand === undefined ? undefined : parseQuote(spec.demand);
  const wanted = offered === undefined ? amount : boughtFor(offered, price, decimals);
  const sold = wanted < amount ? wanted : amount;
  const raised = costOf(sold, price, decimals);
  const fee = spec.form === "ieo" ? multiplyFloor(raised, parseRate(spec.exchangeFee)) : 0n;
  return {
    purchases: [{ at: spec.at, amount: sold, quote: raised }],
    sold,
    raised,
    fee,
    price,
    filled: { numerator: raised, denominator: offered ?? raised },
  };
}
