/** L1StandardBridge of the OP stack (L1StandardBridge.sol, contracts-bedrock): what Mintage reads and calls. */
export const opStandardBridgeAbi = [
  {
    type: "function",
    name: "l2TokenBridge",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "depositERC20To",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_l1Token", type: "address" },
      { name: "_l2Token", type: "address" },
      { name: "_to", type: "address" },
      { name: "_amount", type: "uint256" },
      { name: "_minGasLimit", type: "uint32" },
      { name: "_extraData", type: "bytes" },
    ],
    outputs: [],
  },
] as const;
