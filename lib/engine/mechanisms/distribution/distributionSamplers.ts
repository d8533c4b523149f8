import { sampleAirdrop } from "./airdrop/sampleAirdrop.ts";
import { sampleContributionRewards } from "./contributionRewards/sampleContributionRewards.ts";
import { sampleGrant } from "./grant/sampleGrant.ts";
import { sampleLiquidityMining } from "./liquidityMining/sampleLiquidityMining.ts";
import { sampleSale } from "./sale/sampleSale.ts";
import { sampleStream } from "./stream/sampleStream.ts";
import { sampleTimeWeightedStake } from "./timeWeightedStake/sampleTimeWeightedStake.ts";
import { sampleVesting } from "./vesting/sampleVesting.ts";
import { sampleWeightedAllocation } from "./weightedAllocation/sampleWeightedAllocation.ts";

/**
 * The samplers of the kinds in this folder; a kind without one moves what its exact process moves.
 */
export const distributionSamplers = {
  airdrop: sampleAirdrop,
  contributionRewards: sampleContributionRewards,
  grant: sampleGrant,
  liquidityMining: sampleLiquidityMining,
  sale: sampleSale,
  stream: sampleStream,
  timeWeightedStake: sampleTimeWeightedStake,
  vesting: sampleVesting,
  weightedAllocation: sampleWeightedAllocation,
};
