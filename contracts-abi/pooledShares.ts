// From lidofinance/lido-dao, contracts/0.4.24/Lido.sol as of 2022, and AragonApp.sol of aragonOS 4 (Solidity 0.4.24); only what a DAO tool reads, encodes or decodes.

const view = { type: "function", stateMutability: "view", inputs: [] } as const;
const write = { type: "function", stateMutability: "nonpayable", outputs: [] } as const;
const whole = [{ name: "", type: "uint256" }] as const;
const flag = [{ name: "", type: "bool" }] as const;
const account = [{ name: "", type: "address" }] as const;

/** Lido's stETH: shares of pooled ether, with its fee and its staking limit. */
export const pooledSharesAbi = [
  { ...view, name: "getTotalShares", outputs: whole },
  { ...view, name: "getTotalPooledEther", outputs: whole },
  { ...view, name: "getFee", outputs: [{ name: "", type: "uint16" }] },
  {
    ...view,
    name: "getFeeDistribution",
    outputs: [
      { name: "treasuryFeeBasisPoints", type: "uint16" },
      { name: "insuranceFeeBasisPoints", type: "uint16" },
      { name: "operatorsFeeBasisPoints", type: "uint16" },
    ],
  },
  {
    ...view,
    name: "getStakeLimitFullInfo",
    outputs: [
      { name: "isStakingPaused", type: "bool" },
      { name: "isStakingLimitSet", type: "bool" },
      { name: "currentStakeLimit", type: "uint256" },
      { name: "maxStakeLimit", type: "uint256" },
      { name: "maxStakeLimitGrowthBlocks", type: "uint256" },
      { name: "prevStakeLimit", type: "uint256" },
      { name: "prevStakeBlockNumber", type: "uint256" },
    ],
  },
  { ...view, name: "isStopped", outputs: flag },
  { ...view, name: "getELRewardsWithdrawalLimit", outputs: whole },
  { ...view, name: "getELRewardsVault", outputs: account },
  { ...view, name: "getOracle", outputs: account },
  { ...view, name: "getTreasury", outputs: account },
  { ...view, name: "getInsuranceFund", outputs: account },
  {
    ...view,
    name: "canPerform",
    inputs: [
      { name: "_sender", type: "address" },
      { name: "_role", type: "bytes32" },
      { name: "_params", type: "uint256[]" },
    ],
    outputs: flag,
  },
  { ...write, name: "setFee", inputs: [{ name: "_feeBasisPoints", type: "uint16" }] },
  {
    ...write,
    name: "setFeeDistribution",
    inputs: [
      { name: "_treasuryFeeBasisPoints", type: "uint16" },
      { name: "_insuranceFeeBasisPoints", type: "uint16" },
      { name: "_operatorsFeeBasisPoints", type: "uint16" },
    ],
  },
  {
    ...write,
    name: "setStakingLimit",
    inputs: [
      { name: "_maxStakeLimit", type: "uint256" },
      { name: "_stakeLimitIncreasePerBlock", type: "uint256" },
    ],
  },
  { ...write, name: "removeStakingLimit", inputs: [] },
  { ...write, name: "pauseStaking", inputs: [] },
  { ...write, name: "resumeStaking", inputs: [] },
  { ...write, name: "stop", inputs: [] },
  { ...write, name: "resume", inputs: [] },
  {
    ...write,
    name: "setELRewardsWithdrawalLimit",
    inputs: [{ name: "_limitPoints", type: "uint16" }],
  },
  {
    ...write,
    name: "setELRewardsVault",
    inputs: [{ name: "_executionLayerRewardsVault", type: "address" }],
  },
  {
    ...write,
    name: "setProtocolContracts",
    inputs: [
      { name: "_oracle", type: "address" },
      { name: "_treasury", type: "address" },
      { name: "_insuranceFund", type: "address" },
    ],
  },
] as const;
