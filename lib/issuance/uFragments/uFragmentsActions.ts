import { type AbiFunction, getAbiItem } from "viem";
import { uFragmentsAbi, uFragmentsPolicyAbi } from "../../../contracts-abi/uFragments.ts";
import type { ActionKind } from "../../actions/Action.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { defineSetting } from "../../actions/defineSetting.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { defineCall } from "../defineCall.ts";
import { describeFixedShare, describeGrowthOfCurve } from "./describeFixedPoint.ts";
import { setRebaseTimingParameters } from "./setRebaseTimingParameters.ts";

const contractTitle = "Monetary policy";

/** `setMonetaryPolicy(address)` of UFragments: who may scale every balance, by any amount. */
export const setMonetaryPolicy = defineAppointment({
  type: "setMonetaryPolicy",
  label: "Change who may rebase a token",
  abi: [getAbiItem({ abi: uFragmentsAbi, name: "setMonetaryPolicy" })],
  contractTitle: "Token",
  title: "Monetary policy",
  name: "monetaryPolicy",
  sentence: (contract, account) => `Let ${account} alone change the supply of ${contract}`,
  none: {
    word: "nobody: the supply stays as it is",
    sentence: (contract) => `Let nobody change the supply of ${contract}`,
  },
});

type ValueDefinition<type extends string> = {
  type: type;
  label: string;
  abi: readonly [AbiFunction];
  title: string;
  /** The value's name in the ids of parameters. */
  name: string;
  is: "whole" | "signed";
  words(value: bigint): string;
};

function defineValue<type extends string>(definition: ValueDefinition<type>) {
  const { type, label, abi, title, name, is, words } = definition;
  return defineCall({
    type,
    label,
    abi,
    contractTitle,
    fields: [{ name: "value", title, is }],
    sentence: ({ contract, value }, context) =>
      `Set the ${title.toLowerCase()} of ${describeAddress(contract, context)} to ${words(BigInt(String(value)))}${describeBefore({ contract, name }, context)}`,
    words: (_, { parameters: { contract, value }, context }) =>
      describeChange({ contract, name }, { after: words(BigInt(String(value))), context }),
    effects: ({ contract }) => [{ kind: "parameter", contract, name }],
  });
}

/** `setDeviationThreshold(uint256)` of UFragmentsPolicy: closer to the target nothing happens. */
export const setDeviationThreshold = defineValue({
  type: "setDeviationThreshold",
  label: "Change how far a price must be off for a rebase",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setDeviationThreshold" })],
  title: "Deviation below which nothing happens",
  name: "deviationThreshold",
  is: "whole",
  words: (value) =>
    value === 0n ? "0 % (every deviation changes the supply)" : describeFixedShare(value),
});

/** `setRebaseLag(uint256)` of UFragmentsPolicy, before AIP-5. */
export const setRebaseLag = defineSetting({
  type: "setRebaseLag",
  label: "Change how many rebases a correction is spread over",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setRebaseLag" })],
  contractTitle,
  title: "Rebases a correction is spread over",
  name: "rebaseLag",
  unit: "count",
  zero: "the contract refuses it",
});

/** `setRebaseFunctionUpperPercentage(int256)` of UFragmentsPolicy. */
export const setRebaseFunctionUpperPercentage = defineValue({
  type: "setRebaseFunctionUpperPercentage",
  label: "Change the most that a rebase adds",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setRebaseFunctionUpperPercentage" })],
  title: "Largest expansion",
  name: "rebaseFunctionUpperPercentage",
  is: "signed",
  words: (value) => {
    if (value < 0n) return `${describeFixedShare(value)} (the contract refuses it)`;
    return value === 0n ? "0 % (supply never grows)" : describeFixedShare(value);
  },
});

/** `setRebaseFunctionLowerPercentage(int256)` of UFragmentsPolicy; the contract holds it below 0. */
export const setRebaseFunctionLowerPercentage = defineValue({
  type: "setRebaseFunctionLowerPercentage",
  label: "Change the most that a rebase takes away",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setRebaseFunctionLowerPercentage" })],
  title: "Largest contraction",
  name: "rebaseFunctionLowerPercentage",
  is: "signed",
  words: (value) => {
    if (value > 0n) return `${describeFixedShare(-value)} (the contract refuses it)`;
    return value === 0n
      ? "0 % (no rebase works: its curve divides by it)"
      : describeFixedShare(-value);
  },
});

/** `setRebaseFunctionGrowth(int256)` of UFragmentsPolicy: how steep its curve is. */
export const setRebaseFunctionGrowth = defineValue({
  type: "setRebaseFunctionGrowth",
  label: "Change how steeply a rebase answers a price",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setRebaseFunctionGrowth" })],
  title: "Growth of the rebase curve",
  name: "rebaseFunctionGrowth",
  is: "signed",
  words: (value) =>
    value < 0n
      ? `${describeGrowthOfCurve(value)} (the contract refuses it)`
      : describeGrowthOfCurve(value),
});

/** `setMarketOracle(address)` of UFragmentsPolicy: whose price every rebase follows. */
export const setMarketOracle = defineAppointment({
  type: "setMarketOracle",
  label: "Change the market oracle of a rebase",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setMarketOracle" })],
  contractTitle,
  title: "Market oracle",
  name: "marketOracle",
  sentence: (contract, account) => `Let rebases of ${contract} follow the price of ${account}`,
  none: {
    word: "nobody: no rebase works",
    sentence: (contract) => `Let ${contract} have no market oracle: no rebase works`,
  },
});

/** `setCpiOracle(address)` of UFragmentsPolicy: whose index moves the target. */
export const setCpiOracle = defineAppointment({
  type: "setCpiOracle",
  label: "Change the price index of a rebase's target",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setCpiOracle" })],
  contractTitle,
  title: "CPI oracle",
  name: "cpiOracle",
  sentence: (contract, account) => `Let the target of ${contract} follow the index of ${account}`,
  none: {
    word: "nobody: no rebase works",
    sentence: (contract) => `Let ${contract} have no price index: no rebase works`,
  },
});

/** `setOrchestrator(address)` of UFragmentsPolicy: who may start a rebase. */
export const setOrchestrator = defineAppointment({
  type: "setOrchestrator",
  label: "Change who may start a rebase",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setOrchestrator" })],
  contractTitle,
  title: "May start a rebase",
  name: "orchestrator",
  sentence: (contract, account) => `Let ${account} start the rebases of ${contract}`,
  none: {
    word: "nobody: there are no rebases",
    sentence: (contract) => `Let nobody start a rebase of ${contract}`,
  },
});

/** What governance can do with a rebasing token and its policy. */
export const uFragmentsActions: readonly ActionKind[] = [
  setMonetaryPolicy,
  setDeviationThreshold,
  setRebaseLag,
  setRebaseFunctionUpperPercentage,
  setRebaseFunctionLowerPercentage,
  setRebaseFunctionGrowth,
  setRebaseTimingParameters,
  setMarketOracle,
  setCpiOracle,
  setOrchestrator,
];
