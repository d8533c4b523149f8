import { integerSquareRoot } from "../../../../amount/integerSquareRoot.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";

/** `EFFECTIVE_BALANCE_INCREMENT` of the consensus specification: one token, in Gwei. */
export const increment = 10n ** 9n;

/** Weights of the duties, of 64 in all (Altair): source 14, target 26, head 14, sync 2, proposer 8. */
const weights = { attesting: 54n, proposingAndSync: 10n, penalised: 42n, all: 64n };

/**
 * `get_base_reward_per_increment` of Altair: increment × factor ÷ isqrt(total active balance).
 *
 * @param total - Gwei. Of no stake there is no reward.
 * @returns Gwei an increment and epoch: 369 for 30 M ETH and a factor of 64.
 */
export function baseRewardPerIncrement(total: bigint, baseRewardFactor: bigint): bigint {
  const root = integerSquareRoot(total);
  return root === 0n ? 0n : (increment * baseRewardFactor) / root;
}

/**
 * What part of the base reward of all stake is paid, and what part is taken as a penalty, where a share
 * `participation` of the stake does its duties. Altair pays an attestation in proportion to the share
 * that attests with it: (54 p² + 10 p) ÷ 64; those who miss source, target or sync lose 42 ÷ 64 of theirs.
 * All of it is paid where everybody takes part. Leaves out: the leak below two thirds.
 */
export function participationShares(participation: Ratio): { paid: Ratio; taken: Ratio } {
  const { numerator: n, denominator: d } = participation;
  return {
    paid: {
      numerator: weights.attesting * n * n + weights.proposingAndSync * n * d,
      denominator: weights.all * d * d,
    },
    taken: { numerator: weights.penalised * (d - n), denominator: weights.all * d },
  };
}

/**
 * What an epoch pays to all stakers and takes from them, floored once, where the specification floors at each
 * validator.
 *
 * @param total - Staked, in Gwei. @returns Gwei.
 */
export function epochRewards(
  total: bigint,
  { baseRewardFactor, participation }: { baseRewardFactor: bigint; participation: Ratio },
): { paid: bigint; taken: bigint } {
  const base = baseRewardPerIncrement(total, baseRewardFactor) * (total / increment);
  const { paid, taken } = participationShares(participation);
  return {
    paid: (base * paid.numerator) / paid.denominator,
    taken: (base * taken.numerator) / taken.denominator,
  };
}
