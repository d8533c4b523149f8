// From compound-finance/compound-protocol, contracts/Comptroller.sol and ComptrollerStorage.sol (read
// 2026-11-21); `compSpeeds` and `_setCompSpeed` from its releases before proposal 62. Only what is read or
// encoded.

/** Comptroller: pays COMP out of what it holds, a speed a block for each side of each market. */
export const comptrollerAbi = [
  {
    type: "function",
    name: "getCompAddress",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "admin",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "getAllMarkets",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address[]" }],
  },
  {
    type: "function",
    name: "compSpeeds",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "compSupplySpeeds",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "compBorrowSpeeds",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "compContributorSpeeds",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "lastContributorBlock",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "compSupplyState",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [
      { name: "index", type: "uint224" },
      { name: "block", type: "uint32" },
    ],
  },
  {
    type: "function",
    name: "compBorrowState",
    stateMutability: "view",
    inputs: [{ name: "", type: "address" }],
    outputs: [
      { name: "index", type: "uint224" },
      { name: "block", type: "uint32" },
    ],
  },
  {
    type: "function",
    name: "_setCompSpeeds",
    stateMutability: "nonpayable",
    inputs: [
      { name: "cTokens", type: "address[]" },
      { name: "supplySpeeds", type: "uint256[]" },
      { name: "borrowSpeeds", type: "uint256[]" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "_setCompSpeed",
    stateMutability: "nonpayable",
    inputs: [
      { name: "cToken", type: "address" },
      { name: "compSpeed", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "_setContributorCompSpeed",
    stateMutability: "nonpayable",
    inputs: [
      { name: "contributor", type: "address" },
      { name: "compSpeed", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "_grantComp",
    stateMutability: "nonpayable",
    inputs: [
      { name: "recipient", type: "address" },
      { name: "amount", type: "uint256" },
    ],
    outputs: [],
  },
] as const;

/** What a Comptroller's rewards ask of a market (CToken.sol). */
export const cTokenAbi = [
  {
    type: "function",
    name: "totalSupply",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "totalBorrows",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "borrowIndex",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;
