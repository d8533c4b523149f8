// From EIP-2535 (IDiamondCut, IDiamondLoupe), final; only what a DAO tool reads, encodes or decodes.

/** A proxy with many implementations, by function. */
export const diamondAbi = [
  {
    type: "function",
    name: "diamondCut",
    stateMutability: "nonpayable",
    inputs: [
      {
        name: "_diamondCut",
        type: "tuple[]",
        components: [
          { name: "facetAddress", type: "address" },
          { name: "action", type: "uint8" },
          { name: "functionSelectors", type: "bytes4[]" },
        ],
      },
      { name: "_init", type: "address" },
      { name: "_calldata", type: "bytes" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "facets",
    stateMutability: "view",
    inputs: [],
    outputs: [
      {
        name: "facets_",
        type: "tuple[]",
        components: [
          { name: "facetAddress", type: "address" },
          { name: "functionSelectors", type: "bytes4[]" },
        ],
      },
    ],
  },
] as const;
