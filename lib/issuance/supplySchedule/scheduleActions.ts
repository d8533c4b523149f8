import { type AbiFunction, getAbiItem } from "viem";
import { steadyScheduleAbi, supplyScheduleAbi } from "../../../contracts-abi/supplySchedule.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";
import { describeRate } from "../describeRate.ts";

const contractTitle = "Supply schedule";

type AmountDefinition<type extends string> = {
  type: type;
  label: string;
  abi: readonly [AbiFunction];
  title: string;
  /** The value's name in the ids of parameters. */
  name: string;
  /** What 0 means. */
  zero: string;
};

function defineAmount<type extends string>(definition: AmountDefinition<type>) {
  const { type, label, abi, title, name, zero } = definition;
  const wordsOf = (
    { contract, amount }: CallParameters,
    context: Parameters<typeof describeRate>[1]["context"],
  ) => {
    const words = describeRate(String(amount), { place: { contract, name }, context });
    return amount === "0" ? `${words} (${zero})` : words;
  };
  return defineCall({
    type,
    label,
    abi,
    contractTitle,
    fields: [{ name: "amount", title, is: "whole", like: name }],
    sentence: (parameters, context) =>
      `Set the ${title.toLowerCase()} of ${describeAddress(parameters.contract, context)} to ${wordsOf(parameters, context)}${describeBefore({ contract: parameters.contract, name }, context)}`,
    words: (_, { parameters, context }) =>
      describeChange(
        { contract: parameters.contract, name },
        { after: wordsOf(parameters, context), context },
      ),
    effects: ({ contract, amount }) => [
      { kind: "parameter", contract, name, value: String(amount) },
    ],
  });
}

/** `setInflationAmount(uint256)` of SupplySchedule (2022): for weeks that are not minted yet too. */
export const setInflationAmount = defineAmount({
  type: "setInflationAmount",
  label: "Change what is minted each week",
  abi: [getAbiItem({ abi: steadyScheduleAbi, name: "setInflationAmount" })],
  title: "Amount minted each week",
  name: "inflationAmount",
  zero: "nothing more is minted",
});

/** `setMaxInflationAmount(uint256)` of SupplySchedule (2022): what a week's amount can be set to. */
export const setMaxInflationAmount = defineAmount({
  type: "setMaxInflationAmount",
  label: "Change the most that a week can be set to",
  abi: [getAbiItem({ abi: steadyScheduleAbi, name: "setMaxInflationAmount" })],
  title: "Most a week can be set to",
  name: "maxInflationAmount",
  zero: "it can be set to nothing else",
});

/** `setMinterReward(uint256)` of SupplySchedule: out of what is minted, to whoever has it minted. */
export const setMinterReward = defineAmount({
  type: "setMinterReward",
  label: "Change the reward for minting",
  abi: [getAbiItem({ abi: supplyScheduleAbi, name: "setMinterReward" })],
  title: "Reward for minting",
  name: "minterReward",
  zero: "whoever has it minted gets nothing",
});

/** `setSynthetixProxy(address)` of SupplySchedule: who may say that the weeks were minted. */
export const setSynthetixProxy = defineAppointment({
  type: "setSynthetixProxy",
  label: "Change the token that a schedule is for",
  abi: [getAbiItem({ abi: supplyScheduleAbi, name: "setSynthetixProxy" })],
  contractTitle,
  title: "Token that mints by it",
  name: "synthetixProxy",
  sentence: (contract, account) => `Let ${account} mint by ${contract}, and no other token`,
  none: {
    word: "nobody: a schedule refuses it",
    sentence: (contract) => `Let no token mint by ${contract}: it refuses that`,
  },
});

/** `nominateNewOwner(address)` of Synthetix' Owned: the first of two steps. */
export const nominateNewOwner = defineAppointment({
  type: "nominateNewOwner",
  label: "Offer ownership, to be accepted",
  abi: [getAbiItem({ abi: supplyScheduleAbi, name: "nominateNewOwner" })],
  contractTitle: "Contract",
  title: "Nominated owner",
  name: "nominatedOwner",
  sentence: (contract, account) => `Offer ownership of ${contract} to ${account}`,
  none: {
    word: "nobody",
    sentence: (contract) => `Withdraw the offer of ownership of ${contract}`,
  },
  note: { label: "Takes effect", value: "once the nominated owner accepts" },
});
