// From compound-finance/compound-protocol (GovernorBravoDelegate.sol, Solidity 0.5.16); only what a DAO tool reads, encodes or decodes.

/** The settings of GovernorBravo, which counts its delays in blocks. */
export const governorBravoAbi = [
  {
    type: "function",
    name: "_setProposalThreshold",
    stateMutability: "nonpayable",
    inputs: [{ name: "newProposalThreshold", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "_setVotingDelay",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingDelay", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "_setVotingPeriod",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingPeriod", type: "uint256" }],
    outputs: [],
  },
] as const;
