// From @tokenysolutions/t-rex 4.1.6 (IdentityRegistry.sol, AgentRole.sol, Token.sol), the reference of ERC-3643; only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const write = { type: "function", stateMutability: "nonpayable", outputs: [] } as const;
const account = { name: "_userAddress", type: "address" } as const;
const identity = { name: "_identity", type: "address" } as const;
const country = { name: "_country", type: "uint16" } as const;
const agent = { name: "_agent", type: "address" } as const;
const addressOut = [{ name: "", type: "address" }] as const;
const flagOut = [{ name: "", type: "bool" }] as const;

/** Who may hold a token, by the identity that agents registered for an account. */
export const identityRegistryAbi = [
  { ...view, name: "owner", outputs: addressOut },
  { ...view, name: "identityStorage", outputs: addressOut },
  { ...view, name: "topicsRegistry", outputs: addressOut },
  { ...view, name: "issuersRegistry", outputs: addressOut },
  { ...view, name: "isVerified", inputs: [account], outputs: flagOut },
  { ...view, name: "identity", inputs: [account], outputs: addressOut },
  {
    ...view,
    name: "investorCountry",
    inputs: [account],
    outputs: [{ name: "", type: "uint16" }],
  },
  { ...view, name: "isAgent", inputs: [agent], outputs: flagOut },
  { ...write, name: "registerIdentity", inputs: [account, identity, country] },
  { ...write, name: "updateIdentity", inputs: [account, identity] },
  { ...write, name: "updateCountry", inputs: [account, country] },
  { ...write, name: "deleteIdentity", inputs: [account] },
  { ...write, name: "addAgent", inputs: [agent] },
  { ...write, name: "removeAgent", inputs: [agent] },
  {
    ...write,
    name: "setIdentityRegistryStorage",
    inputs: [{ name: "_identityRegistryStorage", type: "address" }],
  },
  {
    ...write,
    name: "setClaimTopicsRegistry",
    inputs: [{ name: "_claimTopicsRegistry", type: "address" }],
  },
  {
    ...write,
    name: "setTrustedIssuersRegistry",
    inputs: [{ name: "_trustedIssuersRegistry", type: "address" }],
  },
] as const;

/** What a token of ERC-3643 says of its registry. */
export const regulatedTokenAbi = [
  { ...view, name: "identityRegistry", outputs: addressOut },
] as const;
