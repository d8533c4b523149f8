// From @openzeppelin/contracts 5.x (ProxyAdmin) and 4.9 (upgrade, changeProxyAdmin); only what a DAO tool reads, encodes or decodes.

/** The owner of transparent proxies: upgrades go through it. */
export const proxyAdminAbi = [
  {
    type: "function",
    name: "upgrade",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proxy", type: "address" },
      { name: "implementation", type: "address" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "upgradeAndCall",
    stateMutability: "payable",
    inputs: [
      { name: "proxy", type: "address" },
      { name: "implementation", type: "address" },
      { name: "data", type: "bytes" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "changeProxyAdmin",
    stateMutability: "nonpayable",
    inputs: [
      { name: "proxy", type: "address" },
      { name: "newAdmin", type: "address" },
    ],
    outputs: [],
  },
] as const;
