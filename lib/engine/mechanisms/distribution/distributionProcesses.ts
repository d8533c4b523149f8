import { airdrop } from "./airdrop/airdrop.ts";
import { allocation } from "./allocation/allocation.ts";
import { contributionRewards } from "./contributionRewards/contributionRewards.ts";
import { grant } from "./grant/grant.ts";
import { liquidityMining } from "./liquidityMining/liquidityMining.ts";
import { sale } from "./sale/sale.ts";
import { stream } from "./stream/stream.ts";
import { timeWeightedStake } from "./timeWeightedStake/timeWeightedStake.ts";
import { vesting } from "./vesting/vesting.ts";
import { weightedAllocation } from "./weightedAllocation/weightedAllocation.ts";

/** The exact processes of the kinds in this folder. */
export const distributionProcesses = {
  airdrop,
  allocation,
  contributionRewards,
  grant,
  liquidityMining,
  sale,
  stream,
  timeWeightedStake,
  vesting,
  weightedAllocation,
};
