import { type AbiFunction, type Address, decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import type { ActionDescription, ActionEffect, DescribeContext } from "../actions/Action.ts";
import { createCall } from "../actions/createCall.ts";
import { defineAction } from "../actions/defineAction.ts";
import { describeAddressFully } from "../actions/describeAddress.ts";
import { addressField, flagField, signedField, wholeField } from "../actions/fieldSchemas.ts";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";

/** One argument of the function, by its name among the action's parameters. */
export type CallField = {
  name: string;
  title: string;
  /** `signed`: a whole number that may be below 0. */
  is: "address" | "whole" | "signed" | "flag";
  /** Of a whole number; 256 if not given. */
  bits?: bigint;
  /** Of an amount: the value of the contract in whose token it is counted. */
  like?: string;
};

/** A contract and the arguments by name: addresses, whole numbers as decimal strings, yes or no. */
export type CallParameters = { contract: Address } & Readonly<Record<string, string | boolean>>;

type CallDefinition<type extends string> = {
  type: type;
  label: string;
  /** One function whose inputs are the fields, in their order. */
  abi: readonly [AbiFunction];
  contractTitle: string;
  fields: readonly CallField[];
  sentence(parameters: CallParameters, context: DescribeContext): string;
  /** A field in words where it is more than its own value. */
  words?(
    name: string,
    { parameters, context }: { parameters: CallParameters; context: DescribeContext },
  ): string | undefined;
  effects(parameters: CallParameters): readonly ActionEffect[];
};

/** A kind of action that calls one function of a contract with plain arguments. */
export function defineCall<type extends string>(definition: CallDefinition<type>) {
  const { type, label, abi, contractTitle, fields, sentence, words, effects } = definition;
  return defineAction<type, CallParameters>({
    type,
    label,
    abi,
    schema: z.strictObject({
      contract: addressField(contractTitle),
      ...Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
    }) as unknown as z.ZodType<CallParameters>,
    encode(parameters) {
      const args = fields.map(({ name, is }) =>
        isNumber(is) ? BigInt(String(parameters[name])) : parameters[name],
      );
      return createCall({
        to: parameters.contract,
        data: encodeFunctionData({ abi, functionName: abi[0].name, args }),
      });
    },
    read({ to, data }) {
      const { args = [] } = decodeFunctionData({ abi, data });
      const values = fields.map(({ name, is }, index) => [
        name,
        isNumber(is) ? String(args[index]) : args[index],
      ]);
      return { ...Object.fromEntries(values), contract: to };
    },
    describe: (parameters, context): ActionDescription => ({
      sentence: sentence(parameters, context),
      fields: [
        { label: contractTitle, value: describeAddressFully(parameters.contract, context) },
        ...fields.map((field) => ({
          label: field.title,
          value:
            words?.(field.name, { parameters, context }) ??
            plainWords(field, parameters[field.name], context),
        })),
      ],
    }),
    effects,
  });
}

function schemaOf({ title, is, bits = 256n, like }: CallField): z.ZodType {
  if (is === "address") return addressField(title);
  if (is === "flag") return flagField(title);
  const field = is === "signed" ? signedField : wholeField;
  return field(like === undefined ? { title, unit: "count" } : { title, unit: "tokens", like }, {
    bits,
  });
}

const isNumber = (is: CallField["is"]): boolean => is === "whole" || is === "signed";

function plainWords(
  { is }: CallField,
  value: string | boolean | undefined,
  context: DescribeContext,
): string {
  if (is === "address") return describeAddressFully(String(value) as Address, context);
  if (is === "flag") return value === true ? "yes" : "no";
  return formatAmountGrouped(BigInt(String(value)), 0);
}
