import { type AbiFunction, type Address, encodeFunctionData } from "viem";
import { z } from "zod";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddressFully, describeToken } from "./describeAddress.ts";
import { describeChange } from "./describeChange.ts";
import { addressField } from "./fieldSchemas.ts";

type StepDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of nothing. */
  abi: readonly [AbiFunction];
  contractTitle: string;
  /** "Owner". */
  title: string;
  /** The name of the value it changes, as in the ids of parameters. */
  name: string;
  /** What stands after it, in words. */
  after: string;
  /** The value after it, where the call fixes it. */
  value?: string;
  sentence: (contract: string) => string;
  /** What else it means on contracts whose value is called so (`DescribeContext.titles`). */
  meanings?: Readonly<Record<string, { after: string; sentence: (contract: string) => string }>>;
};

/** A kind of action that takes nothing but its contract. */
export function defineStep<type extends string>(definition: StepDefinition<type>) {
  const { type, label, abi, contractTitle, title, name, value, meanings = {} } = definition;
  const [{ name: functionName }] = abi;
  return defineAction<type, { contract: Address }>({
    type,
    label,
    abi,
    schema: z.strictObject({ contract: addressField(contractTitle) }),
    encode: ({ contract }) =>
      createCall({ to: contract, data: encodeFunctionData({ abi, functionName }) }),
    read: ({ to }) => ({ contract: to }),
    describe({ contract }, context) {
      const known = context.titles?.get(`${contract}.${name}`) ?? "";
      const meaning = Object.hasOwn(meanings, known) ? meanings[known] : undefined;
      const { sentence, after } = meaning ?? definition;
      return {
        sentence: sentence(describeToken(contract, context)),
        fields: [
          { label: contractTitle, value: describeAddressFully(contract, context) },
          {
            label: meaning === undefined ? title : known,
            value: describeChange({ contract, name }, { after, context }),
          },
        ],
      };
    },
    effects: ({ contract }) => [
      { kind: "parameter", contract, name, ...(value === undefined ? {} : { value }) },
    ],
  });
}
