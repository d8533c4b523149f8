import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { erc20BurnableAbi } from "../../../contracts-abi/erc20Burnable.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { describeAmount } from "../describeAmount.ts";
import { addressField, tokensField } from "../fieldSchemas.ts";

const abi = [getAbiItem({ abi: erc20BurnableAbi, name: "burnFrom" })] as const;

/** `burnFrom(address,uint256)` of ERC20Burnable: tokens of an account that allowed it. */
export const burnFrom = defineAction({
  type: "burnFrom",
  label: "Burn another account's tokens",
  abi,
  schema: z.strictObject({
    token: addressField("Token"),
    account: addressField("Account"),
    amount: tokensField("Amount"),
  }),
  encode: ({ token, account, amount }) =>
    createCall({ to: token, data: encodeFunctionData({ abi, args: [account, BigInt(amount)] }) }),
  read({ to, data }) {
    const [account, amount] = decodeFunctionData({ abi, data }).args;
    return { token: to, account, amount: amount.toString() };
  },
  describe({ token, account, amount }, context) {
    const quantity = describeAmount(amount, { asset: token, context });
    return {
      sentence: `Burn ${quantity} of ${describeAddress(account, context)}, by its allowance`,
      fields: [
        { label: "Token", value: describeAddressFully(token, context) },
        { label: "Account", value: describeAddressFully(account, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ token, account, amount }) => [
    { kind: "burn", token, amount: BigInt(amount), holder: account },
  ],
});
