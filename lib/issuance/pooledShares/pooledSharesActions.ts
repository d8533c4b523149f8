import { getAbiItem } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import type { ActionKind } from "../../actions/Action.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { defineStep } from "../../actions/defineStep.ts";
import { definePoints } from "./definePoints.ts";
import { setProtocolContracts } from "./setProtocolContracts.ts";
import { setStakingLimit } from "./setStakingLimit.ts";

const contractTitle = "Staking pool";

/** `setFee(uint16)` of Lido (2022). */
export const setFee = definePoints({
  type: "setPoolFee",
  label: "Change the fee on staking rewards",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setFee" })],
  parts: [{ name: "fee", title: "Fee on rewards", place: "getFee" }],
  sentence: (contract, [fee]) => `Take ${fee} of the rewards of ${contract} as a fee`,
});

/** `setFeeDistribution(uint16,uint16,uint16)` of Lido (2022): the three are 100 % together. */
export const setFeeDistribution = definePoints({
  type: "setPoolFeeParts",
  label: "Change where the fee on staking rewards goes",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setFeeDistribution" })],
  parts: [
    { name: "treasury", title: "Of the fee to the treasury", place: "treasuryFee" },
    { name: "insurance", title: "Of the fee to the insurance fund", place: "insuranceFee" },
    { name: "operators", title: "Of the fee to node operators", place: "operatorsFee" },
  ],
  isWhole: true,
  sentence: (contract, [treasury, insurance, operators]) =>
    `Give ${treasury} of the fee of ${contract} to the treasury, ${insurance} to the insurance fund and ${operators} to node operators`,
});

/** `setELRewardsWithdrawalLimit(uint16)` of Lido (2022): of the pool, at each report. */
export const setElRewardsWithdrawalLimit = definePoints({
  type: "setElRewardsWithdrawalLimit",
  label: "Change how much a report takes in of block rewards",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setELRewardsWithdrawalLimit" })],
  parts: [
    {
      name: "limit",
      title: "Most of the pool taken in by a report",
      place: "getELRewardsWithdrawalLimit",
    },
  ],
  sentence: (contract, [limit]) =>
    `Let a report take in block rewards of at most ${limit} of what ${contract} pools`,
});

/** `removeStakingLimit()` of Lido. */
export const removeStakingLimit = defineStep({
  contractTitle,
  type: "removeStakingLimit",
  label: "Remove the limit on staking",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "removeStakingLimit" })],
  title: "Staking limited",
  name: "isStakingLimitSet",
  after: "no",
  value: "false",
  sentence: (contract) => `Let any amount be staked in ${contract} at once`,
});

/** `pauseStaking()` of Lido. */
export const pauseStaking = defineStep({
  contractTitle,
  type: "pauseStaking",
  label: "Pause staking",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "pauseStaking" })],
  title: "Staking paused",
  name: "isStakingPaused",
  after: "yes",
  value: "true",
  sentence: (contract) => `Let nothing more be staked in ${contract}`,
});

/** `resumeStaking()` of Lido: within the limit that stands. */
export const resumeStaking = defineStep({
  contractTitle,
  type: "resumeStaking",
  label: "Resume staking",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "resumeStaking" })],
  title: "Staking paused",
  name: "isStakingPaused",
  after: "no",
  value: "false",
  sentence: (contract) => `Let ether be staked in ${contract} again`,
});

/** `stop()` of Lido: transfers, reports and staking stop. */
export const stopPool = defineStep({
  contractTitle: "Contract",
  type: "stopPool",
  label: "Stop a pool",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "stop" })],
  title: "Pool stopped",
  name: "isStopped",
  after: "yes",
  value: "true",
  sentence: (contract) => `Stop ${contract}`,
});

/** `resume()` of Lido. */
export const resumePool = defineStep({
  contractTitle: "Contract",
  type: "resumePool",
  label: "Let a stopped pool go on",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "resume" })],
  title: "Pool stopped",
  name: "isStopped",
  after: "no",
  value: "false",
  sentence: (contract) => `Let ${contract} go on`,
});

/** `setELRewardsVault(address)` of Lido: where block rewards wait for a report. */
export const setElRewardsVault = defineAppointment({
  type: "setElRewardsVault",
  label: "Change the vault of block rewards",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setELRewardsVault" })],
  contractTitle,
  title: "Vault of block rewards",
  name: "getELRewardsVault",
  sentence: (contract, account) => `Let ${contract} take in the block rewards of ${account}`,
  none: {
    word: "none: no block rewards are taken in",
    sentence: (contract) => `Let ${contract} take in no block rewards`,
  },
});

/** What governance can do with a staking pool. */
export const pooledSharesActions: readonly ActionKind[] = [
  setFee,
  setFeeDistribution,
  setElRewardsWithdrawalLimit,
  setStakingLimit,
  removeStakingLimit,
  pauseStaking,
  resumeStaking,
  stopPool,
  resumePool,
  setElRewardsVault,
  setProtocolContracts,
];
