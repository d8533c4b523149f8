/**
 * The names under which MasterChef and its forks hold the same values: each after its own token
 * (SushiSwap, PancakeSwap, Goose Finance, Pickle Finance), or a word of no token. A line here teaches one.
 */
export const chefNames = {
  token: ["sushi", "cake", "egg", "pickle", "SUSHI", "rewardToken", "REWARD", "token"],
  perBlock: [
    "sushiPerBlock",
    "cakePerBlock",
    "eggPerBlock",
    "picklePerBlock",
    "rewardPerBlock",
    "tokenPerBlock",
  ],
  perSecond: [
    "sushiPerSecond",
    "cakePerSecond",
    "eggPerSecond",
    "rewardPerSecond",
    "tokenPerSecond",
  ],
} as const;
