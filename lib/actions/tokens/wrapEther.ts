import { encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { wrappedEtherAbi } from "../../../contracts-abi/wrappedEther.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddressFully, describeToken } from "../describeAddress.ts";
import { describeAmount } from "../describeAmount.ts";
import { addressField, weiField } from "../fieldSchemas.ts";

const abi = [getAbiItem({ abi: wrappedEtherAbi, name: "deposit" })] as const;

/** `deposit()` of wrapped ether, with the ether. What other contracts do with it, its bytes do not say. */
export const wrapEther = defineAction({
  type: "wrapEther",
  label: "Wrap ether",
  abi,
  schema: z.strictObject({ token: addressField("Wrapped ether"), amount: weiField("Amount") }),
  encode: ({ token, amount }) =>
    createCall({ to: token, value: BigInt(amount), data: encodeFunctionData({ abi }) }),
  read: ({ to, value }) => (value === 0n ? undefined : { token: to, amount: value.toString() }),
  describe({ token, amount }, context) {
    const quantity = describeAmount(amount, { asset: "ether", context });
    const isKnown = context.tokens.has(token);
    return {
      sentence: isKnown
        ? `Wrap ${quantity} into ${describeToken(token, context)}`
        : `Deposit ${quantity} in ${describeToken(token, context)}`,
      fields: [
        { label: "Wrapped ether", value: describeAddressFully(token, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, amount }) => [
    { kind: "flow", asset: "ether", amount: BigInt(amount), recipient: token, isDeposit: true },
  ],
});
