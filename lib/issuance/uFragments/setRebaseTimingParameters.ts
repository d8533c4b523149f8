import { getAbiItem } from "viem";
import { uFragmentsPolicyAbi } from "../../../contracts-abi/uFragments.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { describeQuantity } from "../../actions/describeQuantity.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";

/** The fields and the values they set. */
const names: Readonly<Record<string, string>> = {
  interval: "minRebaseTimeIntervalSec",
  offset: "rebaseWindowOffsetSec",
  length: "rebaseWindowLengthSec",
};

const inWords = (
  field: string,
  { parameters, context }: { parameters: CallParameters; context: DescribeContext },
): string => {
  const place = { contract: parameters.contract, name: names[field] ?? field };
  const words = describeQuantity(String(parameters[field]), { unit: "seconds", place, context });
  if (parameters[field] !== "0") return words;
  if (field === "interval") return `${words} (the contract refuses it)`;
  return field === "length" ? `${words} (the window never opens)` : words;
};

/** `setRebaseTimingParameters(uint256,uint256,uint256)` of UFragmentsPolicy: how often, and when. */
export const setRebaseTimingParameters = defineCall({
  type: "setRebaseTimingParameters",
  label: "Change how often and when a rebase may be",
  abi: [getAbiItem({ abi: uFragmentsPolicyAbi, name: "setRebaseTimingParameters" })],
  contractTitle: "Monetary policy",
  fields: [
    { name: "interval", title: "Time between rebases", is: "whole" },
    { name: "offset", title: "Rebase window opens after", is: "whole" },
    { name: "length", title: "Rebase window stays open", is: "whole" },
  ],
  sentence: (parameters, context) => {
    const known = { parameters, context };
    return `Allow ${describeAddress(parameters.contract, context)} one rebase in ${inWords("interval", known)}, in a window that opens after ${inWords("offset", known)} and stays open for ${inWords("length", known)}`;
  },
  words: (field, known) => {
    const { parameters, context } = known;
    const place = { contract: parameters.contract, name: names[field] ?? field };
    return describeChange(place, { after: inWords(field, known), context });
  },
  effects: ({ contract, ...values }) =>
    Object.entries(names).map(([field, name]) => ({
      kind: "parameter",
      contract,
      name,
      value: String(values[field]),
    })),
});
