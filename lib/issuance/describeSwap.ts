import type { Address } from "viem";
import type { ActionDescription, ActionEffect, DescribeContext } from "../actions/Action.ts";
import {
  describeAddress,
  describeAddressFully,
  describeToken,
} from "../actions/describeAddress.ts";
import { describeAmount } from "../actions/describeAmount.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import { toFarthestSeconds } from "../amount/toFarthestSeconds.ts";

/** A sale for at least so much. Base units as decimal strings, Unix seconds. */
export type SwapTerms = {
  contract: Address;
  /** What is sold. */
  token: Address;
  amount: string;
  bought: Address;
  /** The slippage bound: with less the whole call fails. */
  least: string;
  recipient: Address;
  deadline: string;
};

const largestSafe = 2n ** 53n - 1n;

/** A swap in words, with its bound; a bound of 0 is said to be none. */
export function describeSwap(
  terms: SwapTerms,
  parts: { context: DescribeContext; way?: string; fields?: ActionDescription["fields"] },
): ActionDescription {
  const { context, way = "", fields = [] } = parts;
  const { contract, token, bought, recipient } = terms;
  const sold = describeAmount(terms.amount, { asset: token, context });
  const least = describeAmount(terms.least, { asset: bought, context });
  const isUnbounded = terms.least === "0";
  const bound = isUnbounded
    ? `whatever it brings in ${describeToken(bought, context)}, nothing too`
    : `at least ${least}`;
  const deadline = BigInt(terms.deadline);
  const until =
    deadline > largestSafe
      ? "without a deadline"
      : `until ${formatDateTime(toFarthestSeconds(deadline))}`;
  return {
    sentence: `Sell ${sold} for ${bound}${way}, through ${describeAddress(contract, context)}, to ${describeAddress(recipient, context)}, ${until}`,
    fields: [
      { label: "Router", value: describeAddressFully(contract, context) },
      { label: "Sold", value: sold },
      { label: "Bought", value: describeAddressFully(bought, context) },
      { label: "At least", value: isUnbounded ? `${least} (no bound)` : least },
      ...fields,
      { label: "Recipient", value: describeAddressFully(recipient, context) },
      { label: "Deadline", value: until },
    ],
  };
}

/** What it sells at most and brings at least; which pool is paid, its bytes do not say. */
export function swapEffects(terms: SwapTerms): readonly ActionEffect[] {
  const { token, amount, bought, least, recipient } = terms;
  return [
    {
      kind: "swap",
      sold: token,
      amount: BigInt(amount),
      bought,
      least: BigInt(least),
      recipient,
    },
  ];
}
