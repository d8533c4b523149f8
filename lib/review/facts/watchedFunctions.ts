import type { ValueMeaning } from "../../checks/facts.ts";

/**
 * View functions by which contracts tell what governance sets: asked of every contract that calls
 * name, before and after. Names as published interfaces have them: Aave's CAPO adapters and
 * Chainlink's feeds, Synthetix, MasterChef, OpenZeppelin and Compound vestings, Sablier, Merkle
 * distributors, vaults of ERC-4626 and staked tokens.
 */
export const watchedFunctions: Readonly<Record<ValueMeaning, readonly string[]>> = {
  rate: [
    "getSnapshotRatio",
    "snapshotRatio",
    "getRatio",
    "ratio",
    "exchangeRate",
    "getMaxYearlyGrowthRatePercent",
    "rate",
    "rewardRate",
    "emissionRate",
    "rewardPerBlock",
    "tokensPerSecond",
  ],
  price: ["latestAnswer", "price", "getPrice", "pricePerShare"],
  multiplier: ["multiplier", "BONUS_MULTIPLIER", "scalingFactor", "totalAllocPoint", "feeBps"],
  duration: [
    "minDissolveDelay",
    "minimumDissolveDelay",
    "minLockDuration",
    "lockPeriod",
    "cooldownPeriod",
    "rewardsDuration",
    "duration",
  ],
  time: [
    "getSnapshotTimestamp",
    "snapshotTimestamp",
    "start",
    "cliff",
    "end",
    "vestingBegin",
    "vestingCliff",
    "vestingEnd",
    "startTime",
    "endTime",
    "deadline",
    "expiry",
    "periodFinish",
  ],
  decimals: ["decimals"],
};
