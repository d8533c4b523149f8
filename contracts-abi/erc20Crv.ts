// From curvefi/curve-dao-contracts, contracts/ERC20CRV.vy (Vyper 0.2.4); the three getters in capitals from Balancer's BalancerTokenAdmin, which took the rule over. Only what a DAO tool reads, encodes or decodes.

/** CRV: a rate that falls by a factor each epoch, minted by one minter up to what it has issued. */
export const erc20CrvAbi = [
  {
    type: "function",
    name: "rate",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "mining_epoch",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "int128" }],
  },
  {
    type: "function",
    name: "start_epoch_time",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "available_supply",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "minter",
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
    name: "INITIAL_RATE",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "RATE_REDUCTION_TIME",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "RATE_REDUCTION_COEFFICIENT",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "update_mining_parameters",
    stateMutability: "nonpayable",
    inputs: [],
    outputs: [],
  },
  {
    type: "function",
    name: "set_minter",
    stateMutability: "nonpayable",
    inputs: [{ name: "_minter", type: "address" }],
    outputs: [],
  },
  {
    type: "function",
    name: "set_admin",
    stateMutability: "nonpayable",
    inputs: [{ name: "_admin", type: "address" }],
    outputs: [],
  },
] as const;
