import type { Address } from "viem";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import type { DescribeContext } from "./Action.ts";
import { describeToken } from "./describeAddress.ts";
import { plainText } from "./plainText.ts";

/**
 * An exact amount in words. A token whose decimals are not known is counted in base units: 18 is
 * never assumed. Ether always has 18.
 *
 * @param amount - Base units, or wei, as a decimal string.
 */
export function describeAmount(
  amount: string,
  { asset, context }: { asset: Address | "ether"; context: DescribeContext },
): string {
  const token = context.tokens.get(asset);
  if (asset === "ether") {
    return `${formatAmountGrouped(BigInt(amount), 18)} ${plainText(token?.symbol ?? "") || "ETH"}`;
  }
  if (token === undefined) {
    return `${formatAmountGrouped(BigInt(amount), 0)} base units of ${asset}`;
  }
  return `${formatAmountGrouped(BigInt(amount), token.decimals)} ${describeToken(asset, context)}`;
}
