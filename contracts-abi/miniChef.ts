// From SushiSwap's MiniChefV2.sol (2021): `set` and `setSushiPerSecond` seen in excerpts, the rest from
// memory; only what is read or encoded.

/** MiniChefV2: pays a rate a second out of what it holds, shared by pools. */
export const miniChefAbi = [
  {
    type: "function",
    name: "poolLength",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "pools", type: "uint256" }],
  },
  {
    type: "function",
    name: "poolInfo",
    stateMutability: "view",
    inputs: [{ name: "", type: "uint256" }],
    outputs: [
      { name: "accSushiPerShare", type: "uint128" },
      { name: "lastRewardTime", type: "uint64" },
      { name: "allocPoint", type: "uint64" },
    ],
  },
  {
    type: "function",
    name: "lpToken",
    stateMutability: "view",
    inputs: [{ name: "", type: "uint256" }],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "totalAllocPoint",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "owner",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "setSushiPerSecond",
    stateMutability: "nonpayable",
    inputs: [{ name: "_sushiPerSecond", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "add",
    stateMutability: "nonpayable",
    inputs: [
      { name: "allocPoint", type: "uint256" },
      { name: "_lpToken", type: "address" },
      { name: "_rewarder", type: "address" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "set",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_pid", type: "uint256" },
      { name: "_allocPoint", type: "uint256" },
      { name: "_rewarder", type: "address" },
      { name: "overwrite", type: "bool" },
    ],
    outputs: [],
  },
] as const;
