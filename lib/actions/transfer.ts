import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";
import { addressSchema, amountSchema } from "./parameterSchemas.ts";

const abi = [getAbiItem({ abi: erc20Abi, name: "transfer" })] as const;

/** `transfer(address,uint256)` of an ERC-20. */
export const transfer = defineAction({
  type: "transfer",
  label: "Send tokens",
  abi,
  schema: z.strictObject({
    token: addressSchema,
    recipient: addressSchema,
    /** Base units. */
    amount: amountSchema,
  }),
  encode: ({ token, recipient, amount }) =>
    createCall({
      to: token,
      data: encodeFunctionData({ abi, args: [recipient, BigInt(amount)] }),
    }),
  read({ to, data }) {
    const [recipient, amount] = decodeFunctionData({ abi, data }).args;
    return { token: to, recipient, amount: amount.toString() };
  },
  describe({ token, recipient, amount }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: `Send ${quantity} to ${describeAddress(recipient, context)}`,
      fields: [
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Recipient", value: describeAddressFully(recipient, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, recipient, amount }) => [
    { kind: "flow", asset: token, amount: BigInt(amount), recipient },
  ],
});
