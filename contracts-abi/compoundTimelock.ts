// From @uniswap/governance 1.0.2 (Timelock); only what a DAO tool reads, encodes or decodes.

import { compoundTimelockStateAbi } from "./compoundTimelockState.ts";

/** The Compound timelock: queue, wait, execute within the grace period. */
export const compoundTimelockAbi = [
  ...compoundTimelockStateAbi,
  {
    type: "function",
    name: "MAXIMUM_DELAY",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
  },
  {
    type: "function",
    name: "MINIMUM_DELAY",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "uint256" }],
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
    name: "cancelTransaction",
    stateMutability: "nonpayable",
    inputs: [
      { name: "target", type: "address" },
      { name: "value", type: "uint256" },
      { name: "signature", type: "string" },
      { name: "data", type: "bytes" },
      { name: "eta", type: "uint256" },
    ],
    outputs: [],
  },
  {
    type: "function",
    name: "executeTransaction",
    stateMutability: "payable",
    inputs: [
      { name: "target", type: "address" },
      { name: "value", type: "uint256" },
      { name: "signature", type: "string" },
      { name: "data", type: "bytes" },
      { name: "eta", type: "uint256" },
    ],
    outputs: [{ name: "", type: "bytes" }],
  },
  {
    type: "function",
    name: "pendingAdmin",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
  {
    type: "function",
    name: "queueTransaction",
    stateMutability: "nonpayable",
    inputs: [
      { name: "target", type: "address" },
      { name: "value", type: "uint256" },
      { name: "signature", type: "string" },
      { name: "data", type: "bytes" },
      { name: "eta", type: "uint256" },
    ],
    outputs: [{ name: "", type: "bytes32" }],
  },
  {
    type: "function",
    name: "queuedTransactions",
    stateMutability: "view",
    inputs: [{ name: "", type: "bytes32" }],
    outputs: [{ name: "", type: "bool" }],
  },
  {
    type: "function",
    name: "setDelay",
    stateMutability: "nonpayable",
    inputs: [{ name: "delay_", type: "uint256" }],
    outputs: [],
  },
  {
    type: "function",
    name: "setPendingAdmin",
    stateMutability: "nonpayable",
    inputs: [{ name: "pendingAdmin_", type: "address" }],
    outputs: [],
  },
  {
    type: "event",
    name: "CancelTransaction",
    inputs: [
      { name: "txHash", type: "bytes32", indexed: true },
      { name: "target", type: "address", indexed: true },
      { name: "value", type: "uint256", indexed: false },
      { name: "signature", type: "string", indexed: false },
      { name: "data", type: "bytes", indexed: false },
      { name: "eta", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "ExecuteTransaction",
    inputs: [
      { name: "txHash", type: "bytes32", indexed: true },
      { name: "target", type: "address", indexed: true },
      { name: "value", type: "uint256", indexed: false },
      { name: "signature", type: "string", indexed: false },
      { name: "data", type: "bytes", indexed: false },
      { name: "eta", type: "uint256", indexed: false },
    ],
  },
  {
    type: "event",
    name: "NewAdmin",
    inputs: [{ name: "newAdmin", type: "address", indexed: true }],
  },
  {
    type: "event",
    name: "NewDelay",
    inputs: [{ name: "newDelay", type: "uint256", indexed: true }],
  },
  {
    type: "event",
    name: "NewPendingAdmin",
    inputs: [{ name: "newPendingAdmin", type: "address", indexed: true }],
  },
  {
    type: "event",
    name: "QueueTransaction",
    inputs: [
      { name: "txHash", type: "bytes32", indexed: true },
      { name: "target", type: "address", indexed: true },
      { name: "value", type: "uint256", indexed: false },
      { name: "signature", type: "string", indexed: false },
      { name: "data", type: "bytes", indexed: false },
      { name: "eta", type: "uint256", indexed: false },
    ],
  },
  { type: "function", name: "acceptAdmin", stateMutability: "nonpayable", inputs: [], outputs: [] },
] as const;
