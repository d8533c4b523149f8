import type { Address } from "viem";
import type { DescribeContext } from "../Action.ts";
import { describeAddressFully } from "../describeAddress.ts";

/** What stands at the head of a Safe's lists of owners and of modules (OwnerManager, ModuleManager). */
export const listHead: Address = "0x0000000000000000000000000000000000000001";

/** The entry before the one that a call changes. */
export function describeListed(address: Address, context: DescribeContext): string {
  return address === listHead ? "nothing: it is the first" : describeAddressFully(address, context);
}
