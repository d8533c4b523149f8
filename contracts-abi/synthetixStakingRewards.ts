// From Synthetixio/synthetix, contracts/StakingRewards.sol, Owned.sol and Pausable.sol (read 2026-11-21);
// what its StakingRewards has beyond the one in @uniswap/liquidity-staker, as far as it is read or encoded.

/** StakingRewards with an owner who may pause it and change the period. */
export const synthetixStakingRewardsAbi = [
  {
    type: "function",
    name: "owner",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "paused",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "recoverERC20",
    stateMutability: "nonpayable",
    inputs: [
      { name: "tokenAddress", type: "address" },
      { name: "tokenAmount", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "setPaused",
    stateMutability: "nonpayable",
    inputs: [{ name: "_paused", type: "bool" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setRewardsDuration",
    stateMutability: "nonpayable",
    inputs: [{ name: "_rewardsDuration", type: "uint256" }],
    outputs: [],
  },
] as const;
