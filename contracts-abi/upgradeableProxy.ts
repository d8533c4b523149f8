// From @openzeppelin/contracts 5.x (UUPSUpgradeable, ITransparentUpgradeableProxy) and 4.9 (upgradeTo, changeAdmin); only what a DAO tool reads, encodes or decodes.

/** The upgrade of a UUPS or a transparent proxy, called on the proxy itself. */
export const upgradeableProxyAbi = [
  {
    type: "function",
    name: "upgradeTo",
    stateMutability: "nonpayable",
    inputs: [{ name: "newImplementation", type: "address" }],
    outputs: [],
  },
  {
    type: "function",
    name: "upgradeToAndCall",
    stateMutability: "payable",
    inputs: [
      { name: "newImplementation", type: "address" },
      { name: "data", type: "bytes" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "changeAdmin",
    stateMutability: "nonpayable",
    inputs: [{ name: "newAdmin", type: "address" }],
    outputs: [],
  },
] as const;
