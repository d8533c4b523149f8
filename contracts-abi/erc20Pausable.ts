// From @openzeppelin/contracts 5.7.0 (Pausable), and the Contracts Wizard for `pause` and `unpause`; only what a DAO tool reads, encodes or decodes.

/** A token whose transfers, mints and burns can be stopped. */
export const erc20PausableAbi = [
  { type: "function", name: "pause", stateMutability: "nonpayable", inputs: [], outputs: [] },
  {
    type: "function",
    name: "paused",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "bool" }],
  },
  { type: "function", name: "unpause", stateMutability: "nonpayable", inputs: [], outputs: [] },
] as const;
