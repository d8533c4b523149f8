import type { Contract } from "../createSetup.ts";

/** The contracts of the UNI replica. */
export type UniReplica = {
  uni: Contract;
  timelock: Contract;
  governor: Contract;
  /** In the order of their years. */
  vesters: readonly [Contract, Contract, Contract, Contract];
  uniWethPair: Contract;
  wethDollarPair: Contract;
  /** Reward stakers of the UNI/WETH and the WETH/dollar pair. */
  uniWethStaking: Contract;
  wethDollarStaking: Contract;
};
