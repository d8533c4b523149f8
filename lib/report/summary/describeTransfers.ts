import { type Address, getAddress } from "viem";
import { groupDigits } from "../../amount/groupDigits.ts";
import type { ValueFormat } from "../../dao/createValueFormat.ts";
import type { Transfer } from "../../preview/Preview.ts";
import { joinFirst } from "./joinFirst.ts";

/** What one asset's transfers come to, in base units or wei, and who gets it. */
export type TransferSum = {
  asset: Transfer["asset"];
  amount: bigint;
  recipients: readonly Address[];
};

/** More transfers than these are told by their sums, and more assets than these counted. */
export const transfersNamed = 8;

/** Transfers added up by asset, exactly, in the order of each asset's first. */
export function sumTransfers(transfers: readonly Transfer[]): TransferSum[] {
  const sums = new Map<Transfer["asset"], { amount: bigint; recipients: Set<Address> }>();
  for (const { asset, amount, to } of transfers) {
    const sum = sums.get(asset) ?? { amount: 0n, recipients: new Set() };
    sums.set(asset, { ...sum, amount: sum.amount + amount });
    sum.recipients.add(getAddress(to));
  }
  return [...sums].map(([asset, { amount, recipients }]) => ({
    asset,
    amount,
    recipients: [...recipients],
  }));
}

/**
 * Transfers for a sentence: each with its recipient while they are few, their sum by asset where they
 * are many: `"1,830 HRB to 60 accounts"`. A sum that goes to one account names it.
 */
export function describeTransfers(transfers: readonly Transfer[], format: ValueFormat): string {
  const parts =
    transfers.length <= transfersNamed
      ? transfers.map(({ asset, amount, to }) => toAccounts({ asset, amount, recipients: [to] }))
      : sumTransfers(transfers).map(toAccounts);
  return joinFirst(parts, {
    most: transfersNamed,
    others: (count) => `amounts of ${count} more ${count === 1 ? "asset" : "assets"}`,
  });

  function toAccounts({ asset, amount, recipients }: TransferSum): string {
    const [only] = recipients;
    const to =
      recipients.length === 1 && only !== undefined
        ? format.account(only)
        : `${groupDigits(recipients.length.toString())} accounts`;
    return `${format.amount(asset, amount)} to ${to}`;
  }
}
