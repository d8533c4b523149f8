// From @openzeppelin/contracts 5.7.0 (ERC20Burnable); only what a DAO tool reads, encodes or decodes.

/** Tokens that their holder, or whom the holder allowed, can destroy. */
export const erc20BurnableAbi = [
  {
    type: "function",
    name: "burn",
    stateMutability: "nonpayable",
    inputs: [{ name: "value", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "burnFrom",
    stateMutability: "nonpayable",
    inputs: [
      { name: "account", type: "address" },
      { name: "value", type: "uint256" },
    ],
    outputs: [],
  },
] as const;
