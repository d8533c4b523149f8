import { type Address, decodeFunctionData, encodeFunctionData, type Hex } from "viem";
import { z } from "zod";
import { makerFileAbi, makerFileIlkAbi } from "../../../contracts-abi/maker.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { addressField, roleField, wholeField } from "../../actions/fieldSchemas.ts";
import { describeIlk, toIlk } from "./ilkNames.ts";

type FileDefinition<type extends string> = {
  type: type;
  label: string;
  contractTitle: string;
  /** The key that says what is set: "line". */
  what: string;
  title: string;
  /** "rad" or "ray", for a form. */
  unit: string;
  /** The new value in words; `name` is the value's in the ids of parameters. */
  words(
    value: bigint,
    known: { contract: Address; name: string; context: DescribeContext },
  ): string;
};

const toNumber = (text: unknown) => BigInt(String(text));

/** A kind of action that sets one number of one kind of collateral: `file(ilk, what, data)`. */
export function defineFileIlk<type extends string>(definition: FileDefinition<type>) {
  const { type, label, contractTitle, what, title, unit, words } = definition;
  return defineAction<type, { contract: Address; ilk: Hex; value: string }>({
    type,
    label,
    abi: makerFileIlkAbi,
    schema: z.strictObject({
      contract: addressField(contractTitle),
      ilk: roleField("Kind of collateral, in bytes"),
      value: wholeField({ title: `${title}, in ${unit}`, unit: "count" }),
    }),
    encode: ({ contract, ilk, value }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({
          abi: makerFileIlkAbi,
          args: [ilk, toIlk(what), BigInt(value)],
        }),
      }),
    read({ to, data }) {
      const [ilk, key, value] = decodeFunctionData({ abi: makerFileIlkAbi, data }).args;
      return key === toIlk(what) ? { contract: to, ilk, value: String(value) } : undefined;
    },
    describe({ contract, ilk, value }, context) {
      const collateral = describeIlk(ilk);
      const name = `${what}(${collateral})`;
      const after = words(toNumber(value), { contract, name, context });
      return {
        sentence: `Set the ${title.toLowerCase()} of ${collateral} in ${describeAddress(contract, context)} to ${after}${describeBefore({ contract, name }, context)}`,
        fields: [
          { label: contractTitle, value: describeAddressFully(contract, context) },
          { label: "Kind of collateral", value: collateral },
          { label: title, value: describeChange({ contract, name }, { after, context }) },
        ],
      };
    },
    effects: ({ contract, ilk }) => [
      { kind: "parameter", contract, name: `${what}(${describeIlk(ilk)})` },
    ],
  });
}

/** A kind of action that sets one number of all: `file(what, data)`. */
export function defineFile<type extends string>(definition: FileDefinition<type>) {
  const { type, label, contractTitle, what, title, unit, words } = definition;
  return defineAction<type, { contract: Address; value: string }>({
    type,
    label,
    abi: makerFileAbi,
    schema: z.strictObject({
      contract: addressField(contractTitle),
      value: wholeField({ title: `${title}, in ${unit}`, unit: "count" }),
    }),
    encode: ({ contract, value }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({ abi: makerFileAbi, args: [toIlk(what), BigInt(value)] }),
      }),
    read({ to, data }) {
      const [key, value] = decodeFunctionData({ abi: makerFileAbi, data }).args;
      return key === toIlk(what) ? { contract: to, value: String(value) } : undefined;
    },
    describe({ contract, value }, context) {
      const after = words(toNumber(value), { contract, name: what, context });
      return {
        sentence: `Set the ${title.toLowerCase()} of ${describeAddress(contract, context)} to ${after}${describeBefore({ contract, name: what }, context)}`,
        fields: [
          { label: contractTitle, value: describeAddressFully(contract, context) },
          { label: title, value: describeChange({ contract, name: what }, { after, context }) },
        ],
      };
    },
    effects: ({ contract }) => [{ kind: "parameter", contract, name: what }],
  });
}
