// From the OpenZeppelin Contracts Wizard's mintable ERC-20 with roles (contracts 5.x); only what a DAO tool reads, encodes or decodes.

/** The right to mint as OpenZeppelin's wizard writes it. */
export const openZeppelinMintableAbi = [
  {
    type: "function",
    name: "MINTER_ROLE",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "bytes32" }],
  },
  {
    type: "function",
    name: "mint",
    stateMutability: "nonpayable",
    inputs: [
      { name: "to", type: "address" },
      { name: "amount", type: "uint256" },
    ],
    outputs: [],
  },
] as const;
