// From @openzeppelin/contracts 5.7.0 (TimelockController); only what a DAO tool reads, encodes or decodes.

/** What a reading asks of the timelock. */
export const timelockDelayAbi = [
  {
    type: "function",
    name: "getMinDelay",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;
