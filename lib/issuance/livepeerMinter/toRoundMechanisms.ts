import { formatAmount } from "../../amount/formatAmount.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Mechanism } from "../../engine/Model.ts";

/** What a Minter and its rounds say; shares in billionths, amounts in base units. */
export type RoundState = {
  inflation: bigint;
  change: bigint;
  targetRate: bigint;
  mintable: bigint;
  minted: bigint;
  bonded: bigint;
  roundLength: bigint;
  /** The block in which the present round begins. */
  roundStart: bigint;
  /** Whether somebody has begun it. */
  isInitialized: boolean;
  blockNumber: bigint;
  now: bigint;
  decimals: number;
};

const shareDecimals = 9;
const oneShare = 10n ** 9n;
/** A round of more than a tenth of supply is no schedule; nor one that four years have too many of. */
const largestInflation = oneShare / 10n;
const shortestRound = 1_800n;
const latestTime = 2n ** 40n;
const largestAmount = 2n ** 200n;

/**
 * The engine's rules: what this round may still mint is minted at once, and each later round begins with
 * `setInflation` and mints what it may, to what is bonded.
 *
 * @returns none where the numbers are no schedule that can be run.
 */
export function toRoundMechanisms(
  state: RoundState,
  { minter, blockSeconds }: { minter: string; blockSeconds: number },
): readonly Mechanism[] {
  const { inflation, change, targetRate, mintable, minted, roundLength, now, decimals } = state;
  const left = mintable > minted && state.isInitialized ? mintable - minted : 0n;
  const everySeconds = roundLength * BigInt(blockSeconds);
  const blocksLeft = state.isInitialized ? state.roundStart + roundLength - state.blockNumber : 1n;
  const isTimed = everySeconds >= shortestRound && everySeconds <= latestTime && now <= latestTime;
  const isShare =
    inflation <= largestInflation && change <= largestInflation && targetRate <= oneShare;
  if (!isTimed || !isShare || left > largestAmount || blocksLeft < 1n) return [];
  const share = (billionths: bigint) => formatAmount(billionths, shareDecimals);
  const due: Mechanism = {
    kind: "allocation",
    total: formatAmount(left, decimals),
    shares: minter,
    at: toSeconds(now) + 1,
    label: "Left of this round",
  };
  return [
    ...(left === 0n ? [] : [due]),
    {
      kind: "adaptiveRate",
      form: "step",
      to: minter,
      staked: minter,
      everySeconds: toSeconds(everySeconds),
      firstAt: toSeconds(now + blocksLeft * BigInt(blockSeconds)),
      target: share(targetRate),
      rate: share(inflation),
      change: share(change),
    },
  ];
}
