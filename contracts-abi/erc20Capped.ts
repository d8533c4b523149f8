// From @openzeppelin/contracts 5.7.0 (ERC20Capped); only what a DAO tool reads, encodes or decodes.

/** The upper limit of a capped ERC-20. */
export const erc20CappedAbi = [
  {
    type: "function",
    name: "cap",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;
