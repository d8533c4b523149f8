// From makerdao/dss, src/vat.sol and src/jug.sol, release 1.0 and later (Solidity 0.5.12); only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const write = { type: "function", stateMutability: "nonpayable", outputs: [] } as const;
const whole = [{ name: "", type: "uint256" }] as const;
const account = [{ name: "", type: "address" }] as const;
const ilk = { name: "ilk", type: "bytes32" } as const;
const wards = {
  ...view,
  name: "wards",
  inputs: [{ name: "", type: "address" }],
  outputs: whole,
} as const;

/** The debts: normalised by collateral, with their ceilings. Amounts in wad, rates in ray, the rest in rad. */
export const makerVatAbi = [
  wards,
  { ...view, name: "Line", outputs: whole },
  { ...view, name: "debt", outputs: whole },
  { ...view, name: "vice", outputs: whole },
  { ...view, name: "live", outputs: whole },
  {
    ...view,
    name: "ilks",
    inputs: [{ name: "", type: "bytes32" }],
    outputs: [
      { name: "Art", type: "uint256" },
      { name: "rate", type: "uint256" },
      { name: "spot", type: "uint256" },
      { name: "line", type: "uint256" },
      { name: "dust", type: "uint256" },
    ],
  },
] as const;

/** The stability fees: factors a second in ray. */
export const makerJugAbi = [
  wards,
  { ...view, name: "base", outputs: whole },
  { ...view, name: "vow", outputs: account },
  { ...view, name: "vat", outputs: account },
  {
    ...view,
    name: "ilks",
    inputs: [{ name: "", type: "bytes32" }],
    outputs: [
      { name: "duty", type: "uint256" },
      { name: "rho", type: "uint256" },
    ],
  },
  {
    type: "function",
    name: "drip",
    stateMutability: "nonpayable",
    inputs: [ilk],
    outputs: [{ name: "rate", type: "uint256" }],
  },
] as const;

/** `file` of one collateral: of the Vat a ceiling or least debt, of the Jug a fee; `what` says which. */
export const makerFileIlkAbi = [
  {
    ...write,
    name: "file",
    inputs: [ilk, { name: "what", type: "bytes32" }, { name: "data", type: "uint256" }],
  },
] as const;

/** `file` of the whole: of the Vat the ceiling of all debt, of the Jug the fee of all. */
export const makerFileAbi = [
  {
    ...write,
    name: "file",
    inputs: [
      { name: "what", type: "bytes32" },
      { name: "data", type: "uint256" },
    ],
  },
] as const;

/** `file` of an address: who gets the Jug's fees. */
export const makerFileAddressAbi = [
  {
    ...write,
    name: "file",
    inputs: [
      { name: "what", type: "bytes32" },
      { name: "data", type: "address" },
    ],
  },
] as const;

/** Who may call what governs. */
export const makerWardsAbi = [
  { ...write, name: "rely", inputs: [{ name: "usr", type: "address" }] },
  { ...write, name: "deny", inputs: [{ name: "usr", type: "address" }] },
] as const;
