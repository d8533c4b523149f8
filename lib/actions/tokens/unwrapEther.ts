import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { wrappedEtherAbi } from "../../../contracts-abi/wrappedEther.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { describeAmount } from "../describeAmount.ts";
import { addressField, tokensField } from "../fieldSchemas.ts";

const abi = [getAbiItem({ abi: wrappedEtherAbi, name: "withdraw" })] as const;

/** `withdraw(uint256)` of wrapped ether. Stakes and vaults have the same function: see the sentence. */
export const unwrapEther = defineAction({
  type: "unwrapEther",
  label: "Unwrap ether",
  abi,
  schema: z.strictObject({ token: addressField("Wrapped ether"), amount: tokensField("Amount") }),
  encode: ({ token, amount }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [BigInt(amount)] }) }),
  read({ to, data }) {
    const [amount] = decodeFunctionData({ abi, data }).args;
    return { token: to, amount: amount.toString() };
  },
  describe({ token, amount }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: context.tokens.has(token)
        ? `Unwrap ${quantity} into ether`
        : `Withdraw ${quantity}: ether, if that is wrapped ether`,
      fields: [
        { label: "Wrapped ether", value: describeAddressFully(token, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, amount }) => [
    { kind: "burn", token, amount: BigInt(amount), holder: "executor" },
  ],
});
