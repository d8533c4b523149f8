import { type Address, zeroAddress } from "viem";
import { formatAmount } from "../amount/formatAmount.ts";
import { toFarthestSeconds } from "../amount/toFarthestSeconds.ts";
import type { Mechanism } from "../engine/Model.ts";
import type { MintRule } from "./IssuanceAdapter.ts";

/** A right to mint up to a share of supply once an interval, as the contract has it. */
export type CappedMintTerms = {
  totalSupply: bigint;
  /** The most per mint: `totalSupply × numerator / denominator`, floored. */
  share: { numerator: bigint; denominator: bigint };
  intervalSeconds: bigint;
  /** Unix seconds. */
  notBefore: bigint;
  /** Who may mint; the zero address where the right was given up. */
  holder: Address;
  /** Accounts that are buckets of their own: a mint is counted as its holder's if that is one. */
  buckets: ReadonlySet<Address>;
};

const wordEnd = 2n ** 256n;
/** Digits of a share; one that is no decimal fraction of so many is rounded down. */
const shareDigits = 20;
/** Rights that come back faster are no limit by time: 35,000 mints in the years of a preview. */
const shortestInterval = 3_600n;

/**
 * What may be minted and when, and the engine's rule for it. That the right is used is nobody's plan,
 * so the rule has `use` 0: it counts in what is allowed, not in what is expected. There is no rule where
 * nobody holds the right, nor where the interval is under an hour: as often as one likes is without limit.
 */
export function toCappedMint(terms: CappedMintTerms): {
  mintRule: MintRule;
  mechanisms: readonly Mechanism[];
} {
  const { totalSupply, share, holder } = terms;
  const product = totalSupply * share.numerator;
  // checked arithmetic: a product beyond a word reverts, and so does every mint
  const canMint = product < wordEnd;
  const notBefore = toFarthestSeconds(terms.notBefore);
  const isUntimed = terms.intervalSeconds < shortestInterval;
  const mechanism: Mechanism = {
    kind: "cappedMint",
    to: terms.buckets.has(holder) ? holder : "circulating",
    maxPerMint: canMint ? formatShare(share) : "0",
    minimumIntervalSeconds: toFarthestSeconds(terms.intervalSeconds),
    firstMintAt: notBefore,
    use: "0",
  };
  return {
    mintRule: { maxPerMint: canMint ? product / share.denominator : 0n, notBefore, cap: undefined },
    mechanisms: holder === zeroAddress || isUntimed ? [] : [mechanism],
  };
}

/** The share as a decimal, as short as it is exact. */
function formatShare({ numerator, denominator }: CappedMintTerms["share"]): string {
  return formatAmount((numerator * 10n ** BigInt(shareDigits)) / denominator, shareDigits);
}
