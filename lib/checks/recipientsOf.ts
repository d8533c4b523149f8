import { type Address, getAddress, zeroAddress } from "viem";
import type { Preview, Transfer } from "../preview/Preview.ts";
import { type StatedEffect, statedEffects } from "./statedEffects.ts";
import { swapPayments } from "./swapPayments.ts";

/** Every account that receives something. */
export function recipientsOf(preview: Preview): Address[] {
  return [...callsByRecipient(preview).keys()];
}

/**
 * The calls (from 0, ascending) by which each account receives something, by what they state and by what
 * they did. What is burned has no recipient, what is deposited comes back as a token, and a swap has its
 * own recipient.
 */
export function callsByRecipient(preview: Preview): ReadonlyMap<Address, readonly number[]> {
  const effects = statedEffects(preview);
  const stated = effects.flatMap((effect) =>
    effect.kind === "supply" ||
    effect.kind === "swap" ||
    (effect.kind === "flow" && effect.isDeposit !== true)
      ? [{ address: effect.recipient, call: effect.call }]
      : [],
  );
  const sold = new Set(swapPayments(preview));
  const paid = preview.execution.transfers
    .filter(
      (transfer) => !sold.has(transfer) && !effects.some((effect) => explains(effect, transfer)),
    )
    .map(({ to, call }) => ({ address: to, call }));
  const calls = new Map<Address, number[]>();
  for (const { address, call } of [...stated, ...paid]) {
    const key = getAddress(address);
    calls.set(
      key,
      [...new Set([...(calls.get(key) ?? []), call])].sort((a, b) => a - b),
    );
  }
  return calls;
}

/** Whether a transfer is the very burn or deposit that its call states. */
function explains(effect: StatedEffect, { call, asset, to, amount }: Transfer): boolean {
  if (effect.call !== call) return false;
  if (effect.kind === "burn")
    return to === zeroAddress && asset === effect.token && amount === effect.amount;
  if (effect.kind !== "flow" || effect.isDeposit !== true) return false;
  return asset === effect.asset && getAddress(to) === effect.recipient && amount === effect.amount;
}
