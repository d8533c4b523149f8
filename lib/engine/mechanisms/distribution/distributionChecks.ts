import { checkAirdrop } from "./airdrop/checkAirdrop.ts";
import { checkLiquidityMining } from "./liquidityMining/checkLiquidityMining.ts";
import { checkStream } from "./stream/checkStream.ts";
import { checkVesting } from "./vesting/checkVesting.ts";

/** What takes several fields of one mechanism together, by kind. */
export const distributionChecks = {
  airdrop: checkAirdrop,
  liquidityMining: checkLiquidityMining,
  stream: checkStream,
  vesting: checkVesting,
};
