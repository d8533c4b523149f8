import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { openZeppelinMintableAbi } from "../../contracts-abi/openZeppelinMintable.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";
import { addressSchema, amountSchema } from "./parameterSchemas.ts";

const abi = [getAbiItem({ abi: openZeppelinMintableAbi, name: "mint" })] as const;

/**
 * `mint(address,uint256)`, as UNI and OpenZeppelin's mintable tokens have it. A contract that mints
 * another's token, as OP's MintManager, has it too: then `token` is that contract.
 */
export const mint = defineAction({
  type: "mint",
  label: "Mint tokens",
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
    const minted = context.issuers?.get(token) ?? token;
    const quantity = describeAmount(amount, { asset: minted, context });
    return {
      sentence: `Mint ${quantity} to ${describeAddress(recipient, context)}`,
      fields: [
        { label: "Token", value: describeAddressFully(minted, context) },
        ...(minted === token
          ? []
          : [{ label: "Minted by", value: describeAddressFully(token, context) }]),
        { label: "Recipient", value: describeAddressFully(recipient, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, recipient, amount }) => [
    { kind: "supply", token, amount: BigInt(amount), recipient },
  ],
});
