import { airdrop } from "./airdrop/airdrop.ts";
import { allocation } from "./allocation/allocation.ts";
import { grant } from "./grant/grant.ts";
import { liquidityMining } from "./liquidityMining/liquidityMining.ts";
import { stream } from "./stream/stream.ts";
import { vesting } from "./vesting/vesting.ts";

/** The exact processes of the kinds in this folder. */
export const distributionProcesses = {
  airdrop,
  allocation,
  grant,
  liquidityMining,
  stream,
  vesting,
};
