import type { Ratio } from "../../../amount/Ratio.ts";
import { type Concentration, measureConcentration, topShare } from "./measureConcentration.ts";

/** What one account holds. */
export type Holding = {
  address: string;
  /** Base units. */
  tokens: bigint;
  /** Voting power, own and delegated to it. */
  votes: bigint;
};

/** One measure before and after. */
export type BeforeAfter<Value> = { before: Value; after: Value };

export type HolderShares = {
  address: string;
  tokens: BeforeAfter<Ratio>;
  votes: BeforeAfter<Ratio>;
};

/** Holders before and after a change, in tokens and in votes. */
export type HoldersView = {
  tokens: BeforeAfter<Concentration & { top: Ratio }>;
  votes: BeforeAfter<Concentration & { top: Ratio }>;
  /** Every account of either, the largest in votes or tokens afterwards first. */
  holders: HolderShares[];
};

/**
 * Compares holders before and after, such as a mint, a grant or a sale.
 *
 * @param options - `top`: how many of the largest count as the top.
 */
export function compareHolders(
  holdings: BeforeAfter<readonly Holding[]>,
  { top }: { top: number },
): HoldersView {
  const measure = (unit: "tokens" | "votes") => ({
    before: withTop(holdings.before, { unit, top }),
    after: withTop(holdings.after, { unit, top }),
  });
  return {
    tokens: measure("tokens"),
    votes: measure("votes"),
    holders: sharesOf(holdings),
  };
}

function withTop(
  holdings: readonly Holding[],
  { unit, top }: { unit: "tokens" | "votes"; top: number },
): Concentration & { top: Ratio } {
  const amounts = holdings.map((holding) => holding[unit]);
  return { ...measureConcentration(amounts), top: topShare(amounts, top) };
}

function sharesOf(holdings: BeforeAfter<readonly Holding[]>): HolderShares[] {
  const [before, after] = [indexOf(holdings.before), indexOf(holdings.after)];
  const names = new Map(
    [...holdings.before, ...holdings.after].map(({ address }) => [address.toLowerCase(), address]),
  );
  const [was, is] = [sumsOf(holdings.before), sumsOf(holdings.after)];
  return [...names]
    .map(([key, address]) => ({ key, address, now: largerOf(after.get(key)) }))
    .sort((a, b) => (a.now === b.now ? (a.key < b.key ? -1 : 1) : a.now > b.now ? -1 : 1))
    .map(({ key, address }) => {
      const share = (unit: "tokens" | "votes") => ({
        before: { numerator: before.get(key)?.[unit] ?? 0n, denominator: was[unit] },
        after: { numerator: after.get(key)?.[unit] ?? 0n, denominator: is[unit] },
      });
      return { address, tokens: share("tokens"), votes: share("votes") };
    });
}

/** By address in lower case; an account that is listed twice holds the sum. */
function indexOf(holdings: readonly Holding[]): Map<string, { tokens: bigint; votes: bigint }> {
  const index = new Map<string, { tokens: bigint; votes: bigint }>();
  for (const { address, tokens, votes } of holdings) {
    const held = index.get(address.toLowerCase()) ?? { tokens: 0n, votes: 0n };
    index.set(address.toLowerCase(), { tokens: held.tokens + tokens, votes: held.votes + votes });
  }
  return index;
}

function sumsOf(holdings: readonly Holding[]): { tokens: bigint; votes: bigint } {
  return holdings.reduce(
    (sum, { tokens, votes }) => ({ tokens: sum.tokens + tokens, votes: sum.votes + votes }),
    { tokens: 0n, votes: 0n },
  );
}

function largerOf(held: { tokens: bigint; votes: bigint } = { tokens: 0n, votes: 0n }): bigint {
  return held.tokens > held.votes ? held.tokens : held.votes;
}
