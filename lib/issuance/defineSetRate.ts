import type { AbiFunction } from "viem";
import { describeAddress } from "../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../actions/describeChange.ts";
import { type CallParameters, defineCall } from "./defineCall.ts";
import { describeRate } from "./describeRate.ts";

type RateDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of the new rate, in base units a period. */
  abi: readonly [AbiFunction];
  contractTitle: string;
  per: "block" | "second" | "period";
  /** The name of the rate in the ids of parameters. */
  name: string;
  /** What holds of every such call and its bytes do not say. */
  note?: string;
};

/** A kind of action that sets the rate at which a contract pays or mints. */
export function defineSetRate<type extends string>(definition: RateDefinition<type>) {
  const { type, label, abi, contractTitle, per, name, note } = definition;
  const placeOf = ({ contract }: CallParameters) => ({ contract, name });
  return defineCall({
    type,
    label,
    abi,
    contractTitle,
    fields: [{ name: "rate", title: `Rewards a ${per}`, is: "whole", like: name }],
    sentence: (parameters, context) => {
      const place = placeOf(parameters);
      const rate = describeRate(String(parameters.rate), { place, context });
      const ends = parameters.rate === "0" ? " (rewards stop)" : "";
      return `Set the rewards of ${describeAddress(parameters.contract, context)} to ${rate} a ${per}${ends}${describeBefore(place, context)}${note === undefined ? "" : `; ${note}`}`;
    },
    words: (_, { parameters, context }) => {
      const place = placeOf(parameters);
      const after = describeRate(String(parameters.rate), { place, context });
      return describeChange(place, { after, context });
    },
    effects: (parameters) => [
      { kind: "parameter", ...placeOf(parameters), value: String(parameters.rate) },
    ],
  });
}
