import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Payment } from "./readPayments.ts";

/**
 * What a list pays in all, by token: to be held against the sheet it came from. It says so where
 * somebody is paid more than once.
 */
export function describePayments(payments: readonly Payment[]): string {
  const totals = new Map<string, { amount: bigint; unit: Payment["unit"] }>();
  const times = new Map<string | undefined, number>();
  for (const { fields, amount, unit } of payments) {
    const key = fields.token ?? "ether";
    totals.set(key, { amount: (totals.get(key)?.amount ?? 0n) + amount, unit });
    times.set(fields.recipient, (times.get(fields.recipient) ?? 0) + 1);
  }
  const sums = [...totals.values()].map(
    ({ amount, unit }) => `${formatAmountGrouped(amount, unit.decimals)} ${unit.symbol}`,
  );
  const count = countPayments(payments.length);
  const start = `${count.slice(0, 1).toUpperCase()}${count.slice(1)}`;
  return `${start}, ${sums.join(" and ")} in all${describeRepeats([...times.values()])}.`;
}

function describeRepeats(times: readonly number[]): string {
  const repeated = times.filter((count) => count > 1).length;
  if (repeated === 0) return "";
  if (times.length === 1) return ", all to one recipient";
  const who = repeated === 1 ? "one is" : `${repeated} are`;
  return `, to ${times.length} recipients: ${who} paid more than once`;
}

/** "one payment", "3 payments". */
export function countPayments(count: number): string {
  return count === 1 ? "one payment" : `${count} payments`;
}
