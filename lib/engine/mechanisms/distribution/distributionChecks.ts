import { checkAirdrop } from "./airdrop/checkAirdrop.ts";
import { checkContributionRewards } from "./contributionRewards/checkContributionRewards.ts";
import { checkLiquidityMining } from "./liquidityMining/checkLiquidityMining.ts";
import { checkSale } from "./sale/checkSale.ts";
import { checkStream } from "./stream/checkStream.ts";
import { checkTimeWeightedStake } from "./timeWeightedStake/checkTimeWeightedStake.ts";
import { checkVesting } from "./vesting/checkVesting.ts";
import { checkWeightedAllocation } from "./weightedAllocation/checkWeightedAllocation.ts";

/** What takes several fields of one mechanism together, by kind. */
export const distributionChecks = {
  airdrop: checkAirdrop,
  contributionRewards: checkContributionRewards,
  liquidityMining: checkLiquidityMining,
  sale: checkSale,
  stream: checkStream,
  timeWeightedStake: checkTimeWeightedStake,
  vesting: checkVesting,
  weightedAllocation: checkWeightedAllocation,
};
