// From ampleforth/ampleforth-contracts, contracts/UFragments.sol and contracts/UFragmentsPolicy.sol (Solidity 0.5.12 and 0.7.6); only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const write = { type: "function", stateMutability: "nonpayable", outputs: [] } as const;
const account = [{ name: "", type: "address" }] as const;
const whole = [{ name: "", type: "uint256" }] as const;
const signed = [{ name: "", type: "int256" }] as const;

/** The token: who may rebase it. */
export const uFragmentsAbi = [
  { ...view, name: "monetaryPolicy", outputs: account },
  { ...view, name: "owner", outputs: account },
  { ...write, name: "setMonetaryPolicy", inputs: [{ name: "monetaryPolicy_", type: "address" }] },
] as const;

/** The policy: by how much, and how often. */
export const uFragmentsPolicyAbi = [
  { ...view, name: "owner", outputs: account },
  { ...view, name: "orchestrator", outputs: account },
  { ...view, name: "marketOracle", outputs: account },
  { ...view, name: "cpiOracle", outputs: account },
  { ...view, name: "deviationThreshold", outputs: whole },
  { ...view, name: "rebaseLag", outputs: whole },
  { ...view, name: "minRebaseTimeIntervalSec", outputs: whole },
  { ...view, name: "rebaseWindowOffsetSec", outputs: whole },
  { ...view, name: "rebaseWindowLengthSec", outputs: whole },
  { ...view, name: "rebaseFunctionLowerPercentage", outputs: signed },
  { ...view, name: "rebaseFunctionUpperPercentage", outputs: signed },
  { ...view, name: "rebaseFunctionGrowth", outputs: signed },
  { ...write, name: "setOrchestrator", inputs: [{ name: "orchestrator_", type: "address" }] },
  { ...write, name: "setMarketOracle", inputs: [{ name: "marketOracle_", type: "address" }] },
  { ...write, name: "setCpiOracle", inputs: [{ name: "cpiOracle_", type: "address" }] },
  {
    ...write,
    name: "setDeviationThreshold",
    inputs: [{ name: "deviationThreshold_", type: "uint256" }],
  },
  { ...write, name: "setRebaseLag", inputs: [{ name: "rebaseLag_", type: "uint256" }] },
  {
    ...write,
    name: "setRebaseTimingParameters",
    inputs: [
      { name: "minRebaseTimeIntervalSec_", type: "uint256" },
      { name: "rebaseWindowOffsetSec_", type: "uint256" },
      { name: "rebaseWindowLengthSec_", type: "uint256" },
    ],
  },
  {
    ...write,
    name: "setRebaseFunctionLowerPercentage",
    inputs: [{ name: "rebaseFunctionLowerPercentage_", type: "int256" }],
  },
  {
    ...write,
    name: "setRebaseFunctionUpperPercentage",
    inputs: [{ name: "rebaseFunctionUpperPercentage_", type: "int256" }],
  },
  {
    ...write,
    name: "setRebaseFunctionGrowth",
    inputs: [{ name: "rebaseFunctionGrowth_", type: "int256" }],
  },
] as const;
