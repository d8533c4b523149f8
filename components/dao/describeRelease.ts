import { isAddress } from "viem";
import { formatDate } from "../../lib/amount/formatDate.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Destination } from "../../lib/engine/Destination.ts";
import type { Mechanism } from "../../lib/engine/Model.ts";
import { paidRatePerPeriod } from "../../lib/engine/mechanisms/issuance/constantRate/paidRatePerPeriod.ts";
import { cleanText } from "../ui/cleanText.ts";

type Context = { snapshot: Snapshot; format: ValueFormat };

const secondsPerDay = 86_400n;

/** A release in a sentence: to whom, how, and between which days. */
export function describeRelease(mechanism: Mechanism, context: Context): string {
  const { snapshot, format } = context;
  const now = snapshot.block.timestamp;
  if (mechanism.kind === "constantRate") {
    const { until } = mechanism;
    if (until !== undefined && until <= now) return `Ended on ${formatDate(until)}.`;
    const { decimals, address } = snapshot.state.token;
    const { numerator, denominator, seconds } = paidRatePerPeriod(mechanism);
    const aDay =
      (numerator * secondsPerDay * 10n ** BigInt(decimals)) / (denominator * BigInt(seconds));
    const end = until === undefined ? "" : `, until ${formatDate(until)}`;
    return `${format.amount(address, aDay).replace(/(\.\d{2})\d+/, "$1…")} a day${end}.`;
  }
  if (mechanism.kind !== "vesting") return "";
  const to = receiver(mechanism.to, context);
  if (mechanism.form === "cliff") return `${to}, whole on ${formatDate(mechanism.cliffAt)}.`;
  if (!("end" in mechanism)) return `${to}.`;
  const start = "begin" in mechanism ? mechanism.begin : mechanism.start;
  const { end, cliffAt } = mechanism;
  if (end <= now) return `${to}; fully vested since ${formatDate(end)}.`;
  const cliff = cliffAt !== undefined && cliffAt > now ? `, cliff ${formatDate(cliffAt)}` : "";
  const from = start > now ? `from ${formatDate(start)} ` : "";
  return `${to}, evenly ${from}until ${formatDate(end)}${cliff}.`;
}

function receiver(to: Destination, { format }: Context): string {
  return typeof to === "string" && isAddress(to)
    ? `To ${cleanText(format.account(to), 64)}`
    : "Into circulation";
}
