import { type AbiFunction, getAbiItem } from "viem";
import { livepeerMinterAbi } from "../../../contracts-abi/livepeer.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";
import { describeShare } from "./describeShare.ts";

type ShareDefinition<type extends string> = {
  type: type;
  label: string;
  abi: readonly [AbiFunction];
  title: string;
  /** The value's name in the ids of parameters. */
  name: string;
  /** What 0 means. */
  zero: string;
};

function defineShare<type extends string>(definition: ShareDefinition<type>) {
  const { type, label, abi, title, name, zero } = definition;
  const wordsOf = ({ share }: CallParameters) =>
    share === "0" ? `0 % (${zero})` : describeShare(BigInt(String(share)));
  const placeOf = ({ contract }: CallParameters) => ({ contract, name });
  return defineCall({
    type,
    label,
    abi,
    contractTitle: "Minter",
    fields: [{ name: "share", title, is: "whole" }],
    sentence: (parameters, context) =>
      `Set the ${title.toLowerCase()} of ${describeAddress(parameters.contract, context)} to ${wordsOf(parameters)}${describeBefore(placeOf(parameters), context)}`,
    words: (_, { parameters, context }) =>
      describeChange(placeOf(parameters), { after: wordsOf(parameters), context }),
    effects: (parameters) => [{ kind: "parameter", ...placeOf(parameters) }],
  });
}

/** `setInflationChange(uint256)` of Livepeer's Minter, in billionths of the supply. */
export const setInflationChange = defineShare({
  type: "setInflationChange",
  label: "Change how fast inflation moves",
  abi: [getAbiItem({ abi: livepeerMinterAbi, name: "setInflationChange" })],
  title: "Change of inflation a round",
  name: "inflationChange",
  zero: "inflation stays as it is",
});

/** `setTargetBondingRate(uint256)` of Livepeer's Minter, in billionths of the supply. */
export const setTargetBondingRate = defineShare({
  type: "setTargetBondingRate",
  label: "Change the bonding target",
  abi: [getAbiItem({ abi: livepeerMinterAbi, name: "setTargetBondingRate" })],
  title: "Target share bonded",
  name: "targetBondingRate",
  zero: "inflation falls while anything is bonded",
});
