/** What `notifyRewardAmount` computes with: base units and seconds. */
export type RewardPeriod = {
  rewardRate: bigint;
  periodFinish: bigint;
  rewardsDuration: bigint;
};

/**
 * The rate after a notice at a time, as the contract computes it: floor((reward + leftover) ÷ duration),
 * where `leftover` is what the running period would still have paid (Synthetix `StakingRewards.sol`).
 *
 * @returns `undefined` where the contract would divide by a duration of 0.
 */
export function rateAfterNotice(
  reward: bigint,
  { rewardRate, periodFinish, rewardsDuration, at }: RewardPeriod & { at: bigint },
): { rate: bigint; leftover: bigint } | undefined {
  if (rewardsDuration === 0n) return undefined;
  const leftover = at >= periodFinish ? 0n : (periodFinish - at) * rewardRate;
  return { rate: (reward + leftover) / rewardsDuration, leftover };
}
