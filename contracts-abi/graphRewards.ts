// From graphprotocol/contracts, contracts/rewards/RewardsManager.sol and governance/Controller.sol (Solidity 0.7.6); only what a DAO tool reads, encodes or decodes.

/** The Graph's RewardsManager, with an amount a block (2022) or a growth a block (2020). */
export const graphRewardsAbi = [
  {
    type: "function",
    name: "issuancePerBlock",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "issuanceRate",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "tokenSupplySnapshot",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "accRewardsPerSignalLastBlockUpdated",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "getNewRewardsPerSignal",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "minimumSubgraphSignal",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "subgraphAvailabilityOracle",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
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
    name: "setIssuancePerBlock",
    stateMutability: "nonpayable",
    inputs: [{ name: "_issuancePerBlock", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setIssuanceRate",
    stateMutability: "nonpayable",
    inputs: [{ name: "_issuanceRate", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setMinimumSubgraphSignal",
    stateMutability: "nonpayable",
    inputs: [{ name: "_minimumSubgraphSignal", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setSubgraphAvailabilityOracle",
    stateMutability: "nonpayable",
    inputs: [{ name: "_subgraphAvailabilityOracle", type: "address" }],
    outputs: [],
  },
] as const;

/** The Graph's Controller: who governs, and which contract is which. */
export const graphControllerAbi = [
  {
    type: "function",
    name: "getGovernor",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "getContractProxy",
    stateMutability: "view",
    inputs: [{ name: "_id", type: "bytes32" }],
    outputs: [{ name: "", type: "address" }],
  },
] as const;
