// From Chainalysis' SanctionsList.sol as verified on Ethereum at 0x40C57923924B5c5c5455c48D93317139ADDaC8fb (2022-03-10); only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const write = { type: "function", stateMutability: "nonpayable", outputs: [] } as const;

/** A list of accounts that others ask before they deal with one. */
export const sanctionsListAbi = [
  { ...view, name: "owner", outputs: [{ name: "", type: "address" }] },
  {
    ...view,
    name: "isSanctioned",
    inputs: [{ name: "addr", type: "address" }],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    ...write,
    name: "addToSanctionsList",
    inputs: [{ name: "newSanctions", type: "address[]" }],
  },
  {
    ...write,
    name: "removeFromSanctionsList",
    inputs: [{ name: "removeSanctions", type: "address[]" }],
  },
] as const;
