// From @safe-global/safe-contracts 1.4.1 (MultiSend, MultiSendCallOnly); only what a DAO tool reads, encodes or decodes.

/** Several packed transactions in one; a Safe reaches it by delegatecall. */
export const multiSendAbi = [
  {
    type: "function",
    name: "multiSend",
    stateMutability: "payable",
    inputs: [{ name: "transactions", type: "bytes" }],
    outputs: [],
  },
] as const;
