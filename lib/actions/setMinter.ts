import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "./describeAddress.ts";
import { addressSchema } from "./parameterSchemas.ts";

const abi = [getAbiItem({ abi: uniAbi, name: "setMinter" })] as const;

/** `setMinter(address)` of UNI: hands over the one right to mint. */
export const setMinter = defineAction({
  type: "setMinter",
  label: "Hand over the right to mint",
  abi,
  schema: z.strictObject({ token: addressSchema, minter: addressSchema }),
  encode: ({ token, minter }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [minter] }) }),
  read({ to, data }) {
    const [minter] = decodeFunctionData({ abi, data }).args;
    return { token: to, minter };
  },
  describe({ token, minter }, context) {
    const before = context.current?.get(`${token}.minter`);
    const after = describeAddressFully(minter, context);
    return {
      sentence: `Make ${describeAddress(minter, context)} the minter of ${describeToken(token, context)}`,
      fields: [
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Minter", value: before === undefined ? after : `${before} → ${after}` },
      ],
    };
  },
  effects: ({ token }) => [{ kind: "parameter", contract: token, name: "minter" }],
});
