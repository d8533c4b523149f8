// From sushiswap/masterchef, contracts/MasterChef.sol (2020-08), and Goose Finance' MasterChef.sol for
// `updateEmissionRate` and the deposit fee; read 2026-11-21. `syrup` and `updateMultiplier` are PancakeSwap's. Only what every fork keeps, and what is encoded.

/** MasterChef: mints a rate a block, shared by pools; names of token and rate differ by fork. */
export const masterChefAbi = [
  {
    type: "function",
    name: "poolLength",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    // Forks have more fields after these.
    type: "function",
    name: "poolInfo",
    stateMutability: "view",
    inputs: [{ name: "", type: "uint256" }],
    outputs: [
      { name: "lpToken", type: "address" },
      { name: "allocPoint", type: "uint256" },
      { name: "lastRewardBlock", type: "uint256" },
    ],
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
    name: "devaddr",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "syrup",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "devFundDivRate",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "bonusEndBlock",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "BONUS_MULTIPLIER",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "massUpdatePools",
    stateMutability: "nonpayable",
    inputs: [],
    outputs: [],
  },
  {
    type: "function",
    name: "updateMultiplier",
    stateMutability: "nonpayable",
    inputs: [{ name: "multiplierNumber", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "updateEmissionRate",
    stateMutability: "nonpayable",
    inputs: [{ name: "_eggPerBlock", type: "uint256" }],
    outputs: [],
  },
] as const;

/** `add` and `set` of SushiSwap's MasterChef. */
export const masterChefPoolsAbi = [
  {
    type: "function",
    name: "add",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_allocPoint", type: "uint256" },
      { name: "_lpToken", type: "address" },
      { name: "_withUpdate", type: "bool" },
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
      { name: "_withUpdate", type: "bool" },
    ],
    outputs: [],
  },
] as const;

/** `add` and `set` of Goose Finance, with a fee on deposits. */
export const feeChefPoolsAbi = [
  {
    type: "function",
    name: "add",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_allocPoint", type: "uint256" },
      { name: "_lpToken", type: "address" },
      { name: "_depositFeeBP", type: "uint16" },
      { name: "_withUpdate", type: "bool" },
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
      { name: "_depositFeeBP", type: "uint16" },
      { name: "_withUpdate", type: "bool" },
    ],
    outputs: [],
  },
] as const;
