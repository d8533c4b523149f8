import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { addressField } from "../fieldSchemas.ts";
import { describeListed } from "./describeListed.ts";

const abi = [getAbiItem({ abi: safeAbi, name: "disableModule" })] as const;

/** `disableModule(address,address)` of a Safe; it must call itself. */
export const disableModule = defineAction({
  type: "disableModule",
  label: "Disable a Safe module",
  abi,
  schema: z.strictObject({
    contract: addressField("Safe"),
    previousModule: addressField("Listed before it"),
    module: addressField("Module"),
  }),
  encode: ({ contract, previousModule, module }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi, args: [previousModule, module] }),
    }),
  read({ to, data }) {
    const [previousModule, module] = decodeFunctionData({ abi, data }).args;
    return { contract: to, previousModule, module };
  },
  describe: ({ contract, previousModule, module }, context) => ({
    sentence: `Take from ${describeAddress(module, context)} the right to act for ${describeAddress(contract, context)} as a module`,
    fields: [
      { label: "Safe", value: describeAddressFully(contract, context) },
      { label: "Module", value: describeAddressFully(module, context) },
      { label: "Listed before it", value: describeListed(previousModule, context) },
    ],
  }),
  effects: ({ contract }) => [{ kind: "parameter", contract, name: "modules" }],
});
