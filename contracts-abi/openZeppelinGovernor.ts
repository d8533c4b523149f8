// From @openzeppelin/contracts 5.7.0 (Governor with settings, simple counting, quorum fraction, timelock control, late quorum); only what a DAO tool reads, encodes or decodes.

import { openZeppelinGovernorIdentityAbi } from "./openZeppelinGovernorIdentity.ts";
import { openZeppelinGovernorStateAbi } from "./openZeppelinGovernorState.ts";

/** An OpenZeppelin 5 Governor. Not every governor has every extension: probe before use. */
export const openZeppelinGovernorAbi = [
  ...openZeppelinGovernorIdentityAbi,
  ...openZeppelinGovernorStateAbi,
  {
    type: "function",
    name: "cancel",
    stateMutability: "nonpayable",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "descriptionHash", type: "bytes32" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "castVote",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "support", type: "uint8" },
    ],
    outputs: [{ name: "", type: "uint256" }],
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
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "clock",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint48" }],
  },
  {
    type: "function",
    name: "execute",
    stateMutability: "payable",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "descriptionHash", type: "bytes32" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "getProposalId",
    stateMutability: "view",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "descriptionHash", type: "bytes32" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "getVotes",
    stateMutability: "view",
    inputs: [
      { name: "account", type: "address" },
      { name: "timepoint", type: "uint256" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "hasVoted",
    stateMutability: "view",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "account", type: "address" },
    ],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "lateQuorumVoteExtension",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint48" }],
  },
  {
    type: "function",
    name: "proposalNeedsQueuing",
    stateMutability: "view",
    inputs: [{ name: "", type: "uint256" }],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "proposalProposer",
    stateMutability: "view",
    inputs: [{ name: "proposalId", type: "uint256" }],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "propose",
    stateMutability: "nonpayable",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "description", type: "string" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "queue",
    stateMutability: "nonpayable",
    inputs: [
      { name: "targets", type: "address[]" },
      { name: "values", type: "uint256[]" },
      { name: "calldatas", type: "bytes[]" },
      { name: "descriptionHash", type: "bytes32" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "relay",
    stateMutability: "payable",
    inputs: [
      { name: "target", type: "address" },
      { name: "value", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "setLateQuorumVoteExtension",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVoteExtension", type: "uint48" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setProposalThreshold",
    stateMutability: "nonpayable",
    inputs: [{ name: "newProposalThreshold", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setVotingDelay",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingDelay", type: "uint48" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setVotingPeriod",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingPeriod", type: "uint32" }],
    outputs: [],
  },
  {
    type: "function",
    name: "supportsInterface",
    stateMutability: "view",
    inputs: [{ name: "interfaceId", type: "bytes4" }],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "updateQuorumNumerator",
    stateMutability: "nonpayable",
    inputs: [{ name: "newQuorumNumerator", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "updateTimelock",
    stateMutability: "nonpayable",
    inputs: [{ name: "newTimelock", type: "address" }],
    outputs: [],
  },
  {
    type: "function",
    name: "version",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "string" }],
  },
  {
    type: "event",
    name: "LateQuorumVoteExtensionSet",
    inputs: [
      { name: "oldVoteExtension", type: "uint64", indexed: false },
      { name: "newVoteExtension", type: "uint64", indexed: false },
    ],
  },
  {
    type: "event",
    name: "ProposalCanceled",
    inputs: [{ name: "proposalId", type: "uint256", indexed: false }],
  },
  {
    type: "event",
    name: "ProposalExtended",
    inputs: [
      { name: "proposalId", type: "uint256", indexed: true },
      { name: "extendedDeadline", type: "uint64", indexed: false },
    ],
  },
  {
    type: "event",
    name: "ProposalQueued",
    inputs: [
      { name: "proposalId", type: "uint256", indexed: false },
      { name: "etaSeconds", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "ProposalThresholdSet",
    inputs: [
      { name: "oldProposalThreshold", type: "uint256", indexed: false },
      { name: "newProposalThreshold", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "QuorumNumeratorUpdated",
    inputs: [
      { name: "oldQuorumNumerator", type: "uint256", indexed: false },
      { name: "newQuorumNumerator", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "TimelockChange",
    inputs: [
      { name: "oldTimelock", type: "address", indexed: false },
      { name: "newTimelock", type: "address", indexed: false },
    ],
  },
  {
    type: "event",
    name: "VoteCast",
    inputs: [
      { name: "voter", type: "address", indexed: true },
      { name: "proposalId", type: "uint256", indexed: false },
      { name: "support", type: "uint8", indexed: false },
      { name: "weight", type: "uint256", indexed: false },
      { name: "reason", type: "string", indexed: false },
    ],
  },
  {
    type: "event",
    name: "VoteCastWithParams",
    inputs: [
      { name: "voter", type: "address", indexed: true },
      { name: "proposalId", type: "uint256", indexed: false },
      { name: "support", type: "uint8", indexed: false },
      { name: "weight", type: "uint256", indexed: false },
      { name: "reason", type: "string", indexed: false },
      { name: "params", type: "bytes", indexed: false },
    ],
  },
  {
    type: "event",
    name: "VotingDelaySet",
    inputs: [
      { name: "oldVotingDelay", type: "uint256", indexed: false },
      { name: "newVotingDelay", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "VotingPeriodSet",
    inputs: [
      { name: "oldVotingPeriod", type: "uint256", indexed: false },
      { name: "newVotingPeriod", type: "uint256", indexed: false },
    ],
  },
  {
    type: "error",
    name: "GovernorAlreadyQueuedProposal",
    inputs: [{ name: "proposalId", type: "uint256" }],
  },
  {
    type: "error",
    name: "GovernorInsufficientProposerVotes",
    inputs: [
      { name: "proposer", type: "address" },
      { name: "votes", type: "uint256" },
      { name: "threshold", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "GovernorInvalidProposalLength",
    inputs: [
      { name: "targets", type: "uint256" },
      { name: "calldatas", type: "uint256" },
      { name: "values", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "GovernorInvalidQuorumFraction",
    inputs: [
      { name: "quorumNumerator", type: "uint256" },
      { name: "quorumDenominator", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "GovernorInvalidVotingPeriod",
    inputs: [{ name: "votingPeriod", type: "uint256" }],
  },
  {
    type: "error",
    name: "GovernorNonexistentProposal",
    inputs: [{ name: "proposalId", type: "uint256" }],
  },
  {
    type: "error",
    name: "GovernorPreventLateQuorumVoteExtensionTooLarge",
    inputs: [
      { name: "newVoteExtension", type: "uint256" },
      { name: "maxVoteExtension", type: "uint256" },
    ],
  },
  {
    type: "error",
    name: "GovernorProposalQueueingFailed",
    inputs: [{ name: "proposalId", type: "uint256" }],
  },
  {
    type: "error",
    name: "GovernorProposalQueueingNotRequired",
    inputs: [{ name: "proposalId", type: "uint256" }],
  },
  {
    type: "error",
    name: "GovernorRestrictedProposer",
    inputs: [{ name: "proposer", type: "address" }],
  },
  {
    type: "error",
    name: "GovernorUnableToCancel",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "account", type: "address" },
    ],
  },
  {
    type: "error",
    name: "GovernorUnexpectedProposalState",
    inputs: [
      { name: "proposalId", type: "uint256" },
      { name: "current", type: "uint8" },
      { name: "expectedStates", type: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "SafeCastOverflowedUintDowncast",
    inputs: [
      { name: "bits", type: "uint8" },
      { name: "value", type: "uint256" },
    ],
  },
  { type: "error", name: "CheckpointUnorderedInsertion", inputs: [] },
  { type: "error", name: "ERC6372InconsistentClock", inputs: [] },
  { type: "error", name: "FailedCall", inputs: [] },
  { type: "error", name: "GovernorAlreadyCastVote", inputs: [{ name: "voter", type: "address" }] },
  { type: "error", name: "GovernorDisabledDeposit", inputs: [] },
  { type: "error", name: "GovernorInvalidSignature", inputs: [{ name: "voter", type: "address" }] },
  { type: "error", name: "GovernorInvalidVoteParams", inputs: [] },
  { type: "error", name: "GovernorInvalidVoteType", inputs: [] },
  { type: "error", name: "GovernorOnlyExecutor", inputs: [{ name: "account", type: "address" }] },
] as const;
