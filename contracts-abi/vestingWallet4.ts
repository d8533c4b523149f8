// From OpenZeppelin Contracts 4.9.6 (VestingWallet); only what a DAO tool reads, encodes or decodes.

/** What release 4 of VestingWallet has instead of an owner: a beneficiary that nobody can change. */
export const vestingWallet4Abi = [
  {
    type: "function",
    name: "beneficiary",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
] as const;
