import { getAddress } from "viem";
import type { Preview, Transfer } from "../preview/Preview.ts";
import { type StatedEffect, statedEffects } from "./statedEffects.ts";
import { treasuryAccounts } from "./treasuryAccounts.ts";

/**
 * The payments of the treasury that a swap's own statement explains: in its call, of what it sells, no
 * more together than it says, where its recipient got at least what it says. The bytes do not name the
 * pool that is paid, so the transfers do.
 */
export function swapPayments(preview: Preview): Transfer[] {
  return statedEffects(preview).flatMap((effect) =>
    effect.kind === "swap" ? paymentsOf(effect, preview) : [],
  );
}

function paymentsOf(swap: StatedEffect & { kind: "swap" }, preview: Preview): Transfer[] {
  const treasury = treasuryAccounts(preview);
  const own = preview.execution.transfers.filter(({ call }) => call === swap.call);
  const paid = own.filter(
    ({ asset, from, to }) =>
      asset === swap.sold && treasury.has(getAddress(from)) && !treasury.has(getAddress(to)),
  );
  const got = own.filter(
    ({ asset, to }) => asset === swap.bought && getAddress(to) === swap.recipient,
  );
  const isKept = sumOf(paid) <= swap.amount && sumOf(got) >= swap.least;
  return isKept ? paid : [];
}

const sumOf = (transfers: readonly Transfer[]): bigint =>
  transfers.reduce((sum, { amount }) => sum + amount, 0n);
