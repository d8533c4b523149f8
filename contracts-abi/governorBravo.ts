// From compound-finance/compound-protocol (GovernorBravoDelegate.sol, Solidity 0.5.16); only what a DAO tool reads, encodes or decodes.

/** The settings and votes of GovernorBravo, which counts its delays in blocks. */
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
  {
    type: "function",
    name: "castVote",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "support", type: "uint8" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "castVoteWithReason",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "support", type: "uint8" },
      { name: "reason", type: "string" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "getReceipt",
    stateMutability: "view",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "voter", type: "address" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        components: [
          { name: "hasVoted", type: "bool" },
          { name: "support", type: "uint8" },
          { name: "votes", type: "uint96" },
        ],
      },
    ],
  },
  {
    type: "function",
    name: "isWhitelisted",
    stateMutability: "view",
    inputs: [{ name: "account", type: "address" }],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "proposals",
    stateMutability: "view",
    inputs: [{ name: "", type: "uint256" }],
    outputs: [
      { name: "id", type: "uint256" },
      { name: "proposer", type: "address" },
      { name: "eta", type: "uint256" },
      { name: "startBlock", type: "uint256" },
      { name: "endBlock", type: "uint256" },
      { name: "forVotes", type: "uint256" },
      { name: "againstVotes", type: "uint256" },
      { name: "abstainVotes", type: "uint256" },
      { name: "canceled", type: "bool" },
      { name: "executed", type: "bool" },
    ],
  },
] as const;
