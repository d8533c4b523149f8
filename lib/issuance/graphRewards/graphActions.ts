import { getAbiItem } from "viem";
import { graphRewardsAbi } from "../../../contracts-abi/graphRewards.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";
import { defineSetRate } from "../defineSetRate.ts";
import { describeRate } from "../describeRate.ts";
import { describeGrowth } from "./describeGrowth.ts";

const contractTitle = "Rewards manager";
const signalPlace = ({ contract }: CallParameters) => ({ contract, name: "minimumSubgraphSignal" });
const growthPlace = ({ contract }: CallParameters) => ({ contract, name: "issuanceRate" });

/** `setIssuancePerBlock(uint256)` of RewardsManager (2022). */
export const setIssuancePerBlock = defineSetRate({
  type: "setIssuancePerBlock",
  label: "Change the rewards of indexers a block",
  abi: [getAbiItem({ abi: graphRewardsAbi, name: "setIssuancePerBlock" })],
  contractTitle,
  per: "block",
  name: "issuancePerBlock",
});

/** `setIssuanceRate(uint256)` of RewardsManager (2020): what a block multiplies the supply by. */
export const setIssuanceRate = defineCall({
  type: "setIssuanceRate",
  label: "Change the growth of supply a block",
  abi: [getAbiItem({ abi: graphRewardsAbi, name: "setIssuanceRate" })],
  contractTitle,
  fields: [{ name: "rate", title: "Supply times, a block", is: "whole" }],
  sentence: (parameters, context) =>
    `Let rewards of ${describeAddress(parameters.contract, context)} multiply the supply by ${describeGrowth(String(parameters.rate))} each block${describeBefore(growthPlace(parameters), context)}`,
  words: (_, { parameters, context }) =>
    describeChange(growthPlace(parameters), {
      after: describeGrowth(String(parameters.rate)),
      context,
    }),
  effects: (parameters) => [{ kind: "parameter", ...growthPlace(parameters) }],
});

/** `setMinimumSubgraphSignal(uint256)` of RewardsManager: subgraphs with less get no rewards. */
export const setMinimumSubgraphSignal = defineCall({
  type: "setMinimumSubgraphSignal",
  label: "Change the least signal that is rewarded",
  abi: [getAbiItem({ abi: graphRewardsAbi, name: "setMinimumSubgraphSignal" })],
  contractTitle,
  fields: [{ name: "signal", title: "Least signal", is: "whole", like: "minimumSubgraphSignal" }],
  sentence: (parameters, context) => {
    const place = signalPlace(parameters);
    const words = describeRate(String(parameters.signal), { place, context });
    return `Reward subgraphs of ${describeAddress(parameters.contract, context)} from a signal of ${words} on${describeBefore(place, context)}`;
  },
  words: (_, { parameters, context }) => {
    const place = signalPlace(parameters);
    return describeChange(place, {
      after: describeRate(String(parameters.signal), { place, context }),
      context,
    });
  },
  effects: (parameters) => [
    { kind: "parameter", ...signalPlace(parameters), value: String(parameters.signal) },
  ],
});

/** `setSubgraphAvailabilityOracle(address)` of RewardsManager: who may deny rewards. */
export const setSubgraphAvailabilityOracle = defineAppointment({
  type: "setSubgraphAvailabilityOracle",
  label: "Change who may deny rewards to subgraphs",
  abi: [getAbiItem({ abi: graphRewardsAbi, name: "setSubgraphAvailabilityOracle" })],
  contractTitle,
  title: "May deny rewards",
  name: "subgraphAvailabilityOracle",
  sentence: (contract, account) => `Let ${account} deny rewards of ${contract} to subgraphs`,
  none: { word: "nobody", sentence: (contract) => `Let nobody deny rewards of ${contract}` },
});
