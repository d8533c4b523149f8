import { type Address, getAddress, zeroAddress } from "viem";
import type { Preview, Transfer } from "../preview/Preview.ts";
import { type StatedEffect, statedEffects } from "./statedEffects.ts";
import { swapPayments } from "./swapPayments.ts";

/**
 * Every account that receives something, by what the calls state and by what they did. What is
 * burned has no recipient, what is deposited comes back as a token, and a swap has its own recipient.
 */
export function recipientsOf(preview: Preview): Address[] {
  const effects = statedEffects(preview);
  const stated = effects.flatMap((effect) =>
    effect.kind === "supply" ||
    effect.kind === "swap" ||
    (effect.kind === "flow" && effect.isDeposit !== true)
      ? [effect.recipient]
      : [],
  );
  const sold = new Set(swapPayments(preview));
  const paid = preview.execution.transfers
    .filter(
      (transfer) => !sold.has(transfer) && !effects.some((effect) => explains(effect, transfer)),
    )
    .map(({ to }) => to);
  return [...new Set([...stated, ...paid].map((address) => getAddress(address)))];
}

/** Whether a transfer is the very burn or deposit that its call states. */
function explains(effect: StatedEffect, { call, asset, to, amount }: Transfer): boolean {
  if (effect.call !== call) return false;
  if (effect.kind === "burn")
    return to === zeroAddress && asset === effect.token && amount === effect.amount;
  if (effect.kind !== "flow" || effect.isDeposit !== true) return false;
  return asset === effect.asset && getAddress(to) === effect.recipient && amount === effect.amount;
}
