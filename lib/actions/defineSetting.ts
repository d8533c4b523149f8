import { type AbiFunction, type Address, decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeBefore, describeChange } from "./describeChange.ts";
import { describeQuantity, type QuantityUnit } from "./describeQuantity.ts";
import { addressField, wholeField } from "./fieldSchemas.ts";

/** One whole number of a contract. */
export type SettingParameters = {
  contract: Address;
  /** A whole number as a decimal string, in the setting's unit. */
  value: string;
};

type SettingDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of one unsigned integer. */
  abi: readonly [AbiFunction];
  /** What the contract is called in a form. */
  contractTitle: string;
  /** "Voting delay". */
  title: string;
  /** The name of the value it sets, as in the ids of parameters. */
  name: string;
  unit: QuantityUnit;
  bits?: bigint;
  /** What 0 means, where it means something of its own: "voting starts at once". */
  zero?: string;
};

/** A kind of action that sets one whole number of a contract. */
export function defineSetting<type extends string>(definition: SettingDefinition<type>) {
  const { type, label, abi, contractTitle, title, name, unit, bits = 256n, zero } = definition;
  const [{ name: functionName }] = abi;
  return defineAction<type, SettingParameters>({
    type,
    label,
    abi,
    schema: z.strictObject({
      contract: addressField(contractTitle),
      value: wholeField({ title, unit }, { bits }),
    }),
    encode: ({ contract, value }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({ abi, functionName, args: [BigInt(value)] }),
      }),
    read({ to, data }) {
      const [value] = decodeFunctionData({ abi, data }).args ?? [];
      return { contract: to, value: String(value) };
    },
    describe({ contract, value }, context) {
      const place = { contract, name };
      const quantity = describeQuantity(value, { unit, place, context });
      const after = value === "0" && zero !== undefined ? `${quantity} (${zero})` : quantity;
      return {
        sentence: `Set the ${title.toLowerCase()} of ${describeAddress(contract, context)} to ${after}${describeBefore(place, context)}`,
        fields: [
          { label: contractTitle, value: describeAddressFully(contract, context) },
          { label: title, value: describeChange(place, { after, context }) },
        ],
      };
    },
    effects: ({ contract, value }) => [{ kind: "parameter", contract, name, value }],
  });
}
