import { getAbiItem } from "viem";
import { synthetixStakingRewardsAbi } from "../../../contracts-abi/synthetixStakingRewards.ts";
import { defineSetting } from "../../actions/defineSetting.ts";

/** `setRewardsDuration(uint256)` of StakingRewards, in seconds: of the next period, once this one is over. */
export const setRewardsDuration = defineSetting({
  type: "setRewardsDuration",
  label: "Change the length of the next period of staking rewards",
  abi: [getAbiItem({ abi: synthetixStakingRewardsAbi, name: "setRewardsDuration" })],
  contractTitle: "Staking contract",
  title: "Length of a reward period",
  name: "rewardsDuration",
  unit: "seconds",
  zero: "no further rewards can be started",
});
