// From @uniswap/governance 1.0.2 (Timelock); only what a DAO tool reads, encodes or decodes.

/** What reading a timelock takes: entries of `compoundTimelockAbi`, apart for pages that only read. */
export const compoundTimelockStateAbi = [
  {
    type: "function",
    name: "GRACE_PERIOD",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "delay",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;
