import {
  type AbiFunction,
  type Address,
  concatHex,
  encodeAbiParameters,
  toFunctionSelector,
} from "viem";
import { z } from "zod";
import type { DescribeContext } from "./Action.ts";
import { type AbiJson, formatAbiValue, parseAbiValue, withoutNames } from "./abiValue.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";
import { ArgumentInvalidError, FunctionSignatureError } from "./errors.ts";
import { formatFunctionSignature, parseFunctionSignature } from "./functionSignature.ts";
import { addressSchema, amountSchema } from "./parameterSchemas.ts";
import { plainText } from "./plainText.ts";

/** Any function by its signature; `args` as `parseAbiValue` reads them. */
export type ContractCallParameters = {
  to: Address;
  /** Wei, as a decimal string. */
  value: string;
  /** Such as `transfer(address to, uint256 amount)`. */
  signature: string;
  args: readonly AbiJson[];
};

const schema: z.ZodType<ContractCallParameters> = z
  .strictObject({
    to: addressSchema,
    value: amountSchema,
    signature: z.string(),
    args: z.array(z.unknown()),
  })
  .transform((given, context) => {
    try {
      const item = parseFunctionSignature(given.signature);
      const args = parseArguments(item, given.args).map(formatAbiValue);
      return { ...given, signature: formatFunctionSignature(item), args };
    } catch (error) {
      context.addIssue({ code: "custom", ...toIssue(error) });
      return z.NEVER;
    }
  });

/**
 * Any call by a function signature. Bytes alone never decode to it, since a selector does not prove
 * a function: `decodeContractCall` does, with an ABI bound to the address.
 */
export const contractCall = defineAction({
  type: "contractCall",
  label: "Call a contract",
  abi: [],
  schema,
  encode({ to, value, signature, args }) {
    const item = parseFunctionSignature(signature);
    const inputs = item.inputs.map(withoutNames);
    const data = concatHex([
      toFunctionSelector(item),
      encodeAbiParameters(inputs, parseArguments(item, args)),
    ]);
    return createCall({ to, value: BigInt(value), data });
  },
  read: () => undefined,
  describe({ to, value, signature, args }, context) {
    const item = parseFunctionSignature(signature);
    return {
      sentence: `Call ${item.name} on ${describeAddress(to, context)}${describePayment(value, context)}`,
      fields: [
        { label: "Contract", value: describeAddressFully(to, context) },
        { label: "Function", value: signature },
        ...(value === "0"
          ? []
          : [{ label: "Value", value: describeAmount(value, { asset: "ether", context }) }]),
        ...args.map((argument, index) => ({
          label: item.inputs[index]?.name || `Argument ${index + 1}`,
          value: describeArgument(argument),
        })),
      ],
    };
  },
  effects: ({ to, value }) =>
    value === "0" ? [] : [{ kind: "flow", asset: "ether", amount: BigInt(value), recipient: to }],
});

function parseArguments(item: AbiFunction, args: readonly unknown[]) {
  if (args.length !== item.inputs.length) {
    const problem = `must be a list of ${item.inputs.length}, and has ${args.length}`;
    throw new ArgumentInvalidError("args", problem);
  }
  return item.inputs.map((input, index) => parseAbiValue(args[index], input, `args[${index}]`));
}

function toIssue(error: unknown): { path: string[]; message: string } {
  if (error instanceof FunctionSignatureError)
    return { path: ["signature"], message: `${error.shortMessage} ${error.remedy}` };
  if (error instanceof ArgumentInvalidError) return { path: [error.path], message: error.problem };
  throw error;
}

function describePayment(value: string, context: DescribeContext): string {
  return value === "0" ? "" : ` with ${describeAmount(value, { asset: "ether", context })}`;
}

function describeArgument(argument: AbiJson): string {
  const text = typeof argument === "string" ? argument : JSON.stringify(argument);
  return plainText(text, { maximumLength: text.length });
}
