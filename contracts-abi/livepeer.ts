// From livepeer/protocol, contracts/token/Minter.sol, Controller.sol, bonding/BondingManager.sol and rounds/RoundsManager.sol; only what a DAO tool reads, encodes or decodes.

/** Livepeer's Minter: what may be minted in a round, by how much is bonded. */
export const livepeerMinterAbi = [
  {
    type: "function",
    name: "inflation",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "inflationChange",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "targetBondingRate",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "currentMintableTokens",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "currentMintedTokens",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "getGlobalTotalSupply",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "controller",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "setInflationChange",
    stateMutability: "nonpayable",
    inputs: [{ name: "_inflationChange", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setTargetBondingRate",
    stateMutability: "nonpayable",
    inputs: [{ name: "_targetBondingRate", type: "uint256" }],
    outputs: [],
  },
] as const;

/** Livepeer's Controller: its owner, and which contract is which. */
export const livepeerControllerAbi = [
  {
    type: "function",
    name: "owner",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "getContract",
    stateMutability: "view",
    inputs: [{ name: "_id", type: "bytes32" }],
    outputs: [{ name: "", type: "address" }],
  },
] as const;

/** What is bonded in this round, and how rounds pass. */
export const livepeerRoundsAbi = [
  {
    type: "function",
    name: "getTotalBonded",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "roundLength",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "currentRoundStartBlock",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "currentRoundInitialized",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "bool" }],
  },
] as const;
