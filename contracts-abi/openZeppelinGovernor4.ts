// From @openzeppelin/contracts 4.9 (GovernorSettings); only what a DAO tool reads, encodes or decodes.

/** Settings that OpenZeppelin's Governor 4 takes as `uint256`; release 5 takes shorter integers, so selectors differ. */
export const openZeppelinGovernor4Abi = [
  {
    type: "function",
    name: "setVotingDelay",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingDelay", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setVotingPeriod",
    stateMutability: "nonpayable",
    inputs: [{ name: "newVotingPeriod", type: "uint256" }],
    outputs: [],
  },
] as const;
