import { type Address, getAddress, zeroAddress } from "viem";
import type { Preview, Transfer } from "../../preview/Preview.ts";
import { transfersNamed } from "./describeTransfers.ts";
import { paidTransfers } from "./paidTransfers.ts";

/** What one account is paid of one asset, in base units or wei. */
export type PaidAccount = { account: Address; asset: Transfer["asset"]; amount: bigint };

/**
 * Who is paid what, in the order of the calls, each account's payments of an asset added up; empty
 * where the summary names every payment.
 */
export function paidAccounts(preview: Preview): PaidAccount[] {
  const payments = paidTransfers(preview).filter(({ to }) => to !== zeroAddress);
  if (payments.length <= transfersNamed) return [];
  const paid = new Map<string, PaidAccount>();
  for (const { asset, amount, to } of payments) {
    const account = getAddress(to);
    const key = `${account}.${asset}`;
    paid.set(key, { account, asset, amount: (paid.get(key)?.amount ?? 0n) + amount });
  }
  return [...paid.values()];
}
