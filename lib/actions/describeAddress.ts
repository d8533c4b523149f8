import type { Address } from "viem";
import type { DescribeContext } from "./Action.ts";
import { plainText } from "./plainText.ts";

/** An address for a sentence: its label where there is one, else the whole address. */
export function describeAddress(address: Address, context: DescribeContext): string {
  return plainText(context.labels.get(address) ?? "") || address;
}

/** An address for a field: whole and first, since names can be forged, then its label. */
export function describeAddressFully(address: Address, context: DescribeContext): string {
  const name = describeAddress(address, context);
  return name === address ? address : `${address} (${name})`;
}

/** A token for a sentence: its symbol, which the token itself chose, else its address. */
export function describeToken(token: Address, context: DescribeContext): string {
  return plainText(context.tokens.get(token)?.symbol ?? "") || describeAddress(token, context);
}
