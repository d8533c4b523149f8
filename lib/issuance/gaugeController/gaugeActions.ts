import { type Address, getAbiItem } from "viem";
import {
  gaugeAdditionsAbi,
  gaugeAdditionsWithoutWeightAbi,
  gaugeControllerAbi,
} from "../../../contracts-abi/gaugeController.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { defineStep } from "../../actions/defineStep.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { type CallField, type CallParameters, defineCall } from "../defineCall.ts";
import { describeRate } from "../describeRate.ts";
import { describeWeight } from "./describeWeight.ts";
import { gaugeWeightName, typeWeightName } from "./gaugeParameter.ts";

const contractTitle = "Gauge controller";
const gauge: CallField = { name: "gauge", title: "Gauge", is: "address" };
const gaugeType: CallField = {
  name: "gaugeType",
  title: "Type of gauges",
  is: "whole",
  bits: 127n,
};
const weight: CallField = { name: "weight", title: "Weight", is: "whole" };
const placeOf = ({ contract, gauge }: CallParameters) => ({
  contract,
  name: gaugeWeightName(String(gauge) as Address),
});
const typePlaceOf = ({ contract, gaugeType }: CallParameters) => ({
  contract,
  name: typeWeightName(String(gaugeType)),
});
const countsGauge = ({ contract }: CallParameters) =>
  [{ kind: "parameter", contract, name: "n_gauges" }] as const;

/** `add_gauge(address,int128,uint256)` of GaugeController: with votes nobody cast. */
export const addGauge = defineCall({
  type: "addGauge",
  label: "Add a gauge with a weight",
  abi: [getAbiItem({ abi: gaugeAdditionsAbi, name: "add_gauge" })],
  contractTitle,
  fields: [gauge, gaugeType, weight],
  sentence: ({ contract, ...parameters }, context) =>
    `Add the gauge ${describeAddress(String(parameters.gauge) as Address, context)} of type ${parameters.gaugeType} to ${describeAddress(contract, context)} with weight ${describeWeight(String(parameters.weight))}`,
  words: (name, { parameters }) =>
    name === "weight" ? describeWeight(String(parameters.weight)) : undefined,
  effects: countsGauge,
});

/** `add_gauge(address,int128)` of GaugeController: it gets what votes give it. */
export const addGaugeWithoutWeight = defineCall({
  type: "addGaugeWithoutWeight",
  label: "Add a gauge",
  abi: [getAbiItem({ abi: gaugeAdditionsWithoutWeightAbi, name: "add_gauge" })],
  contractTitle,
  fields: [gauge, gaugeType],
  sentence: ({ contract, ...parameters }, context) =>
    `Add the gauge ${describeAddress(String(parameters.gauge) as Address, context)} of type ${parameters.gaugeType} to ${describeAddress(contract, context)}: it gets what votes give it`,
  effects: countsGauge,
});

/** `change_gauge_weight(address,uint256)` of GaugeController: in place of the votes cast so far. */
export const changeGaugeWeight = defineCall({
  type: "changeGaugeWeight",
  label: "Overrule the votes for a gauge",
  abi: [getAbiItem({ abi: gaugeControllerAbi, name: "change_gauge_weight" })],
  contractTitle,
  fields: [gauge, weight],
  sentence(parameters, context) {
    const place = placeOf(parameters);
    const after = describeRate(String(parameters.weight), { place, context });
    return `Set the votes for ${describeAddress(String(parameters.gauge) as Address, context)} in ${describeAddress(parameters.contract, context)} to ${after}${describeBefore(place, context)}, from next week on`;
  },
  words(name, { parameters, context }) {
    if (name !== "weight") return undefined;
    const place = placeOf(parameters);
    const after = describeRate(String(parameters.weight), { place, context });
    return describeChange(place, { after, context });
  },
  effects: (parameters) => [
    { kind: "parameter", ...placeOf(parameters), value: String(parameters.weight) },
  ],
});

/** `change_type_weight(int128,uint256)` of GaugeController: what the votes of its gauges count times. */
export const changeTypeWeight = defineCall({
  type: "changeTypeWeight",
  label: "Change the weight of a type of gauges",
  abi: [getAbiItem({ abi: gaugeControllerAbi, name: "change_type_weight" })],
  contractTitle,
  fields: [gaugeType, weight],
  sentence: (parameters, context) =>
    `Set the weight of type ${parameters.gaugeType} of ${describeAddress(parameters.contract, context)} to ${describeWeight(String(parameters.weight))}${describeBefore(typePlaceOf(parameters), context)}, from next week on`,
  words: (name, { parameters, context }) =>
    name === "weight"
      ? describeChange(typePlaceOf(parameters), {
          after: describeWeight(String(parameters.weight)),
          context,
        })
      : undefined,
  effects: (parameters) => [
    { kind: "parameter", ...typePlaceOf(parameters), value: String(parameters.weight) },
  ],
});

/** `commit_transfer_ownership(address)` of Curve's contracts: the first of two steps. */
export const commitTransferOwnership = defineAppointment({
  type: "commitTransferOwnership",
  label: "Prepare to hand over a contract of Curve's kind",
  abi: [getAbiItem({ abi: gaugeControllerAbi, name: "commit_transfer_ownership" })],
  contractTitle: "Contract",
  title: "Next admin",
  name: "future_admin",
  sentence: (contract, account) => `Prepare ${contract} to be handed over to ${account}`,
  none: { word: "nobody", sentence: (contract) => `Prepare ${contract} to be left to nobody` },
  note: { label: "Takes effect", value: "once the present admin applies it" },
});

/** `apply_transfer_ownership()` of Curve's contracts, by the present admin: at once, without consent. */
export const applyTransferOwnership = defineStep({
  type: "applyTransferOwnership",
  label: "Hand over a contract of Curve's kind, as prepared",
  abi: [getAbiItem({ abi: gaugeControllerAbi, name: "apply_transfer_ownership" })],
  contractTitle: "Contract",
  title: "Admin",
  name: "admin",
  after: "the account prepared before",
  sentence: (contract) => `Hand over ${contract} to the account prepared before`,
});
