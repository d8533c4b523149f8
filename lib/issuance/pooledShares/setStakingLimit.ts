import { getAbiItem } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";

const names: Readonly<Record<string, string>> = {
  most: "maxStakeLimit",
  perBlock: "stakeLimitIncreasePerBlock",
};

/** What the contract makes of 0. */
const zeros: Readonly<Record<string, string>> = {
  most: "the contract refuses it",
  perBlock: "it does not grow back",
};

const inWords = (field: string, parameters: CallParameters, context: DescribeContext): string => {
  const words = describeAmount(String(parameters[field]), { asset: "ether", context });
  return parameters[field] === "0" ? `${words} (${zeros[field]})` : words;
};

/** `setStakingLimit(uint256,uint256)` of Lido: what may be staked at once, and how it grows back. */
export const setStakingLimit = defineCall({
  type: "setStakingLimit",
  label: "Limit what is staked at once",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setStakingLimit" })],
  contractTitle: "Staking pool",
  fields: [
    { name: "most", title: "Most staked at once, in wei", is: "whole" },
    { name: "perBlock", title: "Limit grows back by, a block, in wei", is: "whole" },
  ],
  sentence: (parameters, context) =>
    `Let at most ${inWords("most", parameters, context)} be staked in ${describeAddress(parameters.contract, context)} at once; a block gives back ${inWords("perBlock", parameters, context)}`,
  words: (field, { parameters, context }) =>
    describeChange(
      { contract: parameters.contract, name: names[field] ?? field },
      { after: inWords(field, parameters, context), context },
    ),
  // the contract keeps whole blocks to grow back in, so the second value may come out a little higher
  effects: ({ contract, most }) => [
    { kind: "parameter", contract, name: "maxStakeLimit", value: String(most) },
    { kind: "parameter", contract, name: "stakeLimitIncreasePerBlock" },
    { kind: "parameter", contract, name: "isStakingLimitSet", value: "true" },
  ],
});
