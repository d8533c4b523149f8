// From dapphub/ds-weth (WETH9.sol); only what a DAO tool reads, encodes or decodes.

/** Ether as a token: one base unit for each wei held. */
export const wrappedEtherAbi = [
  { type: "function", name: "deposit", stateMutability: "payable", inputs: [], outputs: [] },
  {
    type: "function",
    name: "withdraw",
    stateMutability: "nonpayable",
    inputs: [{ name: "wad", type: "uint256" }],
    outputs: [],
  },
] as const;
