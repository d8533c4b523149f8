import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Synthetix StakingRewards: a fixed rate a second until `periodFinish`. What is not yet accrued is
 * held back from circulation; what stakers have accrued and not claimed counts as theirs.
 */
export const stakingRewards: IssuanceAdapter = {
  id: "stakingRewards",
  scope: "contract",
  functions: ["rewardsToken()", "rewardRate()", "periodFinish()", "lastTimeRewardApplicable()"],
  loadActions: async () => (await import("./stakingRewardsActions.ts")).stakingRewardsActions,
  load: async () => (await import("./readStakingRewards.ts")).readStakingRewards,
};
