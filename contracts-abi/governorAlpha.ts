// From @uniswap/governance 1.0.2 (GovernorAlpha); only what a DAO tool reads, encodes or decodes.

import { governorAlphaStateAbi } from "./governorAlphaState.ts";

/** GovernorAlpha as Uniswap deployed it: votes by block number, support as a flag, a Compound timelock. */
export const governorAlphaAbi = [
  ...governorAlphaStateAbi,
  {
    type: "function",
    name: "cancel",
    stateMutability: "nonpayable",
    inputs: [{ name: "proposalId", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "castVote",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "support", type: "bool" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "execute",
    stateMutability: "payable",
    inputs: [{ name: "proposalId", type: "uint256" }],
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
          { name: "support", type: "bool" },
          { name: "votes", type: "uint96" },
        ],
      },
    ],
  },
  {
    type: "function",
    name: "latestProposalIds",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "propose",
    stateMutability: "nonpayable",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "signatures", type: "string[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "description", type: "string" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "queue",
    stateMutability: "nonpayable",
    inputs: [{ name: "proposalId", type: "uint256" }],
    outputs: [],
  },
  {
    type: "event",
    name: "ProposalCanceled",
    inputs: [{ name: "id", type: "uint256", indexed: false }],
  },
  {
    type: "event",
    name: "ProposalQueued",
    inputs: [
      { name: "id", type: "uint256", indexed: false },
      { name: "eta", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "VoteCast",
    inputs: [
      { name: "voter", type: "address", indexed: false },
      { name: "proposalId", type: "uint256", indexed: false },
      { name: "support", type: "bool", indexed: false },
      { name: "votes", type: "uint256", indexed: false },
    ],
  },
] as const;
