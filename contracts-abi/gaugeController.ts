// From curvefi/curve-dao-contracts, contracts/GaugeController.vy (Vyper 0.2.4); only what a DAO tool reads, encodes or decodes.

/** Curve's GaugeController: how what is issued is shared out. */
export const gaugeControllerAbi = [
  {
    type: "function",
    name: "admin",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "future_admin",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "token",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "voting_escrow",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "n_gauges",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "int128" }],
  },
  {
    type: "function",
    name: "n_gauge_types",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "int128" }],
  },
  {
    type: "function",
    name: "gauges",
    stateMutability: "view",
    inputs: [{ name: "arg0", type: "uint256" }],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "get_gauge_weight",
    stateMutability: "view",
    inputs: [{ name: "addr", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "get_type_weight",
    stateMutability: "view",
    inputs: [{ name: "type_id", type: "int128" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "gauge_relative_weight",
    stateMutability: "view",
    inputs: [{ name: "addr", type: "address" }],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "gauge_types",
    stateMutability: "view",
    inputs: [{ name: "_addr", type: "address" }],
    outputs: [{ name: "", type: "int128" }],
  },
  {
    type: "function",
    name: "change_type_weight",
    stateMutability: "nonpayable",
    inputs: [
      { name: "type_id", type: "int128" },
      { name: "weight", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "change_gauge_weight",
    stateMutability: "nonpayable",
    inputs: [
      { name: "addr", type: "address" },
      { name: "weight", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "commit_transfer_ownership",
    stateMutability: "nonpayable",
    inputs: [{ name: "addr", type: "address" }],
    outputs: [],
  },
  {
    type: "function",
    name: "apply_transfer_ownership",
    stateMutability: "nonpayable",
    inputs: [],
    outputs: [],
  },
] as const;

/** Types and gauges that begin with a weight. */
export const gaugeAdditionsAbi = [
  {
    type: "function",
    name: "add_type",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_name", type: "string" },
      { name: "weight", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "add_gauge",
    stateMutability: "nonpayable",
    inputs: [
      { name: "addr", type: "address" },
      { name: "gauge_type", type: "int128" },
      { name: "weight", type: "uint256" },
    ],
    outputs: [],
  },
] as const;

/** The same functions without their last argument, which is then 0: Vyper gives both. */
export const gaugeAdditionsWithoutWeightAbi = [
  {
    type: "function",
    name: "add_type",
    stateMutability: "nonpayable",
    inputs: [{ name: "_name", type: "string" }],
    outputs: [],
  },
  {
    type: "function",
    name: "add_gauge",
    stateMutability: "nonpayable",
    inputs: [
      { name: "addr", type: "address" },
      { name: "gauge_type", type: "int128" },
    ],
    outputs: [],
  },
] as const;
