import { airdropSchema } from "./airdrop/airdropSchema.ts";
import { allocationSchema } from "./allocation/allocationSchema.ts";
import { contributionRewardsSchema } from "./contributionRewards/contributionRewardsSchema.ts";
import { grantSchema } from "./grant/grantSchema.ts";
import { liquidityMiningSchema } from "./liquidityMining/liquidityMiningSchema.ts";
import { saleSchema } from "./sale/saleSchema.ts";
import { streamSchema } from "./stream/streamSchema.ts";
import { timeWeightedStakeSchema } from "./timeWeightedStake/timeWeightedStakeSchema.ts";
import { vestingSchema } from "./vesting/vestingSchema.ts";
import { weightedAllocationSchema } from "./weightedAllocation/weightedAllocationSchema.ts";

/** The schemas of the kinds in this folder, in the order in which a form offers them. */
export const distributionSchemas = [
  saleSchema,
  allocationSchema,
  vestingSchema,
  airdropSchema,
  liquidityMiningSchema,
  contributionRewardsSchema,
  grantSchema,
  streamSchema,
  weightedAllocationSchema,
  timeWeightedStakeSchema,
] as const;
