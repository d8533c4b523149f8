import type { Holding } from "../../../../lib/engine/views/holders/compareHolders.ts";
import { PayerShortError } from "../errors.ts";

/** New tokens for an account, or tokens from one to another. */
export type HolderChange = {
  /** Absent: the tokens are minted. */
  readonly from?: string;
  readonly to: string;
  /** Base units. */
  readonly amount: bigint;
  /** `move`: with the tokens; `new`: the payer did not vote with them; `none`: nobody will. */
  readonly votes: "move" | "new" | "none";
};

/**
 * Holders after a change. A mint brings votes unless nobody uses them.
 *
 * @throws {PayerShortError}
 */
export function changeHoldings(
  holdings: readonly Holding[],
  change: HolderChange | undefined,
): readonly Holding[] {
  if (change === undefined) return holdings;
  const { amount, votes } = change;
  const to = change.to.toLowerCase();
  const from = change.from?.toLowerCase();
  const payer = holdings.find(({ address }) => address === from);
  if (from !== undefined && payer === undefined) throw new PayerShortError(false);
  if (payer !== undefined && payer.tokens < amount) throw new PayerShortError(true);
  const gained = votes === "none" ? 0n : amount;
  const lost = votes === "new" ? 0n : amount;
  const paid = holdings.map((holding) =>
    holding.address === from
      ? { ...holding, tokens: holding.tokens - amount, votes: atLeastZero(holding.votes - lost) }
      : holding,
  );
  const isKnown = paid.some(({ address }) => address === to);
  const listed = isKnown ? paid : [...paid, { address: to, tokens: 0n, votes: 0n }];
  return listed.map((holding) =>
    holding.address === to
      ? { ...holding, tokens: holding.tokens + amount, votes: holding.votes + gained }
      : holding,
  );
}

function atLeastZero(votes: bigint): bigint {
  return votes < 0n ? 0n : votes;
}
