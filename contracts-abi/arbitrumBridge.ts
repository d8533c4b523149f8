// From OffchainLabs/token-bridge-contracts 1.2.5 (L1GatewayRouter.sol) and OffchainLabs/nitro-contracts 3.2.0 (Inbox.sol); only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const payable = { type: "function", stateMutability: "payable" } as const;
const account = [{ name: "", type: "address" }] as const;
const flag = [{ name: "", type: "bool" }] as const;

/** L1GatewayRouter: passes a token on to the gateway that holds it for the other chain. */
export const arbitrumRouterAbi = [
  { ...view, name: "inbox", outputs: account },
  { ...view, name: "owner", outputs: account },
  { ...view, name: "counterpartGateway", outputs: account },
  {
    ...view,
    name: "getGateway",
    inputs: [{ name: "_token", type: "address" }],
    outputs: [{ name: "gateway", type: "address" }],
  },
  {
    ...payable,
    name: "outboundTransferCustomRefund",
    inputs: [
      { name: "_token", type: "address" },
      { name: "_refundTo", type: "address" },
      { name: "_to", type: "address" },
      { name: "_amount", type: "uint256" },
      { name: "_maxGas", type: "uint256" },
      { name: "_gasPriceBid", type: "uint256" },
      { name: "_data", type: "bytes" },
    ],
    outputs: [{ name: "", type: "bytes" }],
  },
] as const;

/** Inbox of a chain that pays its fees in ether. */
export const arbitrumInboxAbi = [
  { ...view, name: "bridge", outputs: account },
  { ...view, name: "allowListEnabled", outputs: flag },
  { ...view, name: "paused", outputs: flag },
  { ...payable, name: "depositEth", inputs: [], outputs: [{ name: "", type: "uint256" }] },
  {
    ...payable,
    name: "createRetryableTicket",
    inputs: [
      { name: "to", type: "address" },
      { name: "l2CallValue", type: "uint256" },
      { name: "maxSubmissionCost", type: "uint256" },
      { name: "excessFeeRefundAddress", type: "address" },
      { name: "callValueRefundAddress", type: "address" },
      { name: "gasLimit", type: "uint256" },
      { name: "maxFeePerGas", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
    outputs: [{ name: "", type: "uint256" }],
  },
] as const;
